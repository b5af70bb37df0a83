use std::path::Path;
use std::process::Command;

use anyhow::{anyhow, Context, Result};
use tokio::process::Command as Process;

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MediaInfo {
    pub duration_ms: i64,
    pub bitrate: u32,
}

fn run_tool(program: &str, args: &[&str]) -> Result<String> {
    let out = Command::new(program)
        .args(args)
        .output()
        .with_context(|| format!("running {program}"))?;
    if !out.status.success() {
        return Err(anyhow!("{program} exited with {}", out.status));
    }
    Ok(String::from_utf8_lossy(&out.stdout).into_owned())
}

pub fn probe_container(path: &Path) -> Result<MediaInfo> {
    let target = path.to_string_lossy();
    let text = run_tool("ffprobe", &["-v", "quiet", "-of", "flat", &target])?;
    parse_info(&text)
}

pub async fn probe_remote(url: &str) -> Result<MediaInfo> {
    let out = Process::new("ffprobe")
        .args(["-v", "quiet", "-of", "flat", url])
        .kill_on_drop(true)
        .output()
        .await?;
    parse_info(&String::from_utf8_lossy(&out.stdout))
}

fn parse_info(text: &str) -> Result<MediaInfo> {
    let mut info = MediaInfo {
        duration_ms: 0,
        bitrate: 0,
    };
    for line in text.lines() {
        let Some((key, value)) = line.split_once('=') else {
            continue;
        };
        let value = value.trim_matches('"');
        match key {
            "format.duration" => info.duration_ms = (value.parse::<f64>()? * 1000.0) as i64,
            "format.bit_rate" => info.bitrate = value.parse()?,
            _ => {}
        }
    }
    Ok(info)
}
