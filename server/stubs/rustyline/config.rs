#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Config {}
impl Config {
    pub fn builder() -> Builder;
    pub fn max_history_size(&self) -> usize;
    pub fn history_duplicates(&self) -> HistoryDuplicates;
    pub fn history_ignore_space(&self) -> bool;
    pub fn completion_type(&self) -> CompletionType;
    pub fn completion_prompt_limit(&self) -> usize;
    pub fn keyseq_timeout(&self) -> Option<u16>;
    pub fn edit_mode(&self) -> EditMode;
    pub fn auto_add_history(&self) -> bool;
    pub fn bell_style(&self) -> BellStyle;
    pub fn color_mode(&self) -> ColorMode;
    pub fn behavior(&self) -> Behavior;
    pub fn tab_stop(&self) -> usize;
    pub fn check_cursor_position(&self) -> bool;
    pub fn indent_size(&self) -> usize;
    pub fn enable_bracketed_paste(&self) -> bool;
    pub fn enable_signals(&self) -> bool;
}
impl Default for Config {}
