-- Run by neovim.test.ts in headless Neovim, 0.7 or newer. Prints one JSON line with what it saw.
local seen = {}
vim.cmd('edit ' .. vim.env.SAMPLE_FILE)
local id = vim.lsp.start_client({
  name = 'holdpoint',
  cmd = { vim.env.NODE, vim.env.SERVER, '--stdio' },
  root_dir = vim.env.SAMPLE_ROOT,
})
vim.lsp.buf_attach_client(0, id)
local function wait_for(count)
  return vim.wait(10000, function() return #vim.diagnostic.get(0) == count end, 20)
end

seen.found = wait_for(1)
local diagnostic = vim.diagnostic.get(0)[1]
seen.message = diagnostic and diagnostic.message
seen.line = diagnostic and diagnostic.lnum

local client = vim.lsp.get_client_by_id(id)
if diagnostic then
  local params = vim.lsp.util.make_given_range_params({ diagnostic.lnum + 1, diagnostic.col }, { diagnostic.lnum + 1, diagnostic.col })
  params.context = { diagnostics = {} }
  local answer = client.request_sync('textDocument/codeAction', params, 5000, 0)
  local action = answer.result[1]
  seen.title = action.title
  local resolved = action.edit and { result = action } or client.request_sync('codeAction/resolve', action, 5000, 0)
  vim.lsp.util.apply_workspace_edit(resolved.result.edit, client.offset_encoding)
  seen.fixed = vim.api.nvim_buf_get_lines(0, 0, -1, false)
  seen.gone = wait_for(0)
end

local audit = client.request_sync('workspace/executeCommand', { command = 'holdpoint.server.audit' }, 10000, 0)
seen.verdict = audit and audit.result and audit.result.verdict
vim.lsp.stop_client(id)
io.stdout:write(vim.json and vim.json.encode(seen) or vim.fn.json_encode(seen), '\n')
vim.cmd('qa!')
