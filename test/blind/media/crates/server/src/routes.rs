use std::fs as files;
use std::path::PathBuf;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use anyhow::{anyhow, Context, Result};
use bytes::Bytes;
use media_core::profiles::Profile;
use media_core::{Asset, AssetId, AssetStore, Event, JobId, SegmentKey, UserId};
use media_scheduler::JobSpec;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tokio::runtime::Handle;
use tokio::sync::oneshot;
use tokio::time::timeout;

use crate::http::{Method, Request, Response};
use crate::lifecycle::{export_library, verify_library};
use crate::notify::gather_sizes;
use crate::state::Shared;

const RENDER_LIMIT: Duration = Duration::from_millis(500);

pub struct Routes<S> {
    state: Shared<S>,
    web_root: PathBuf,
    runtime: Handle,
}

impl<S: AssetStore> Routes<S> {
    pub fn new(state: Shared<S>, web_root: PathBuf) -> Self {
        Self {
            state,
            web_root,
            runtime: Handle::current(),
        }
    }

    pub async fn handle(&self, request: Request) -> Result<Response> {
        if let Some(token) = request.token() {
            let Some(user) = self.state.sessions.touch(token).await? else {
                return Ok(Response::status(401));
            };
            self.state.usage.charge(user, 1, 0);
        }
        match (request.method, request.segments().as_slice()) {
            (Method::Get, ["assets", id]) => self.show_asset(&AssetId::new(*id)).await,
            (Method::Put, ["assets", id, title]) => self.rename_asset(AssetId::new(*id), title).await,
            (Method::Get, ["manifest", id]) => self.manifest(&AssetId::new(*id)).await,
            (Method::Get, ["archive", id]) => self.archived_manifest(AssetId::new(*id)).await,
            (Method::Post, ["warm", id]) => self.warm(&AssetId::new(*id)).await,
            (Method::Post, ["preload", id]) => self.preload(&AssetId::new(*id)).await,
            (Method::Post, ["transcode", id]) => self.transcode(&AssetId::new(*id)).await,
            (Method::Post, ["profiles", "publish"]) => self.publish_profiles().await,
            (Method::Post, ["profiles", "announce"]) => self.announce_profiles().await,
            (Method::Delete, ["sessions", token]) => {
                let known = self.state.sessions.logout(token).await?;
                Ok(Response::status(if known { 204 } else { 404 }))
            }
            (Method::Get, ["ui", page]) => self.page(page).await,
            (Method::Post, ["admin", action]) => self.admin(action).await,
            (Method::Post, ["users", id, "register", secret]) => {
                self.state.sessions.register(UserId(id.parse()?), secret).await?;
                Ok(Response::status(201))
            }
            (Method::Post, ["users", id, "login", secret]) => {
                let user = UserId(id.parse()?);
                let token = self.state.sessions.login(user, secret.to_string()).await?;
                Ok(Response::ok(token))
            }
            (Method::Get, ["whoami", token]) => {
                let user = self.state.sessions.whoami(token).await?;
                Ok(Response::ok(user.0.to_string()))
            }
            _ => Ok(Response::status(404)),
        }
    }

    async fn admin(&self, action: &str) -> Result<Response> {
        let library = Arc::clone(&self.state.library);
        match action {
            "export" => {
                let count = export_library(library, self.web_root.join("export.txt")).await?;
                Ok(Response::ok(count.to_string()))
            }
            "verify" => {
                verify_library(library).await?;
                Ok(Response::status(204))
            }
            "report" => {
                self.state.reporter.report().await;
                Ok(Response::status(202))
            }
            "rotate" => {
                self.state.reporter.rotate().await?;
                Ok(Response::status(204))
            }
            "truncate" => {
                self.state.reporter.truncate().await?;
                Ok(Response::status(204))
            }
            "sizes" => {
                let roots = ["segments", "spill", "scratch", "web"].map(PathBuf::from);
                Ok(Response::ok(gather_sizes(roots).await?.to_string()))
            }
            _ => Ok(Response::status(404)),
        }
    }

    async fn page(&self, name: &str) -> Result<Response> {
        let path = self.web_root.join(name).with_extension("html");
        let html = files::read_to_string(&path)
            .with_context(|| format!("reading {}", path.display()))?;
        Ok(Response::ok(html.replace("{{title}}", &self.state.title())))
    }

    async fn show_asset(&self, id: &AssetId) -> Result<Response> {
        let asset = self.state.store.load_asset(id)?;
        let Some(asset) = asset else {
            return Ok(Response::status(404));
        };
        let segments = self.state.library.segments_of(id).await;
        Ok(Response::ok(format!("{}\t{}\t{}", asset.title, asset.duration_ms, segments.len())))
    }

    async fn rename_asset(&self, id: AssetId, title: &str) -> Result<Response> {
        let store = Arc::clone(&self.state.store);
        let title = title.to_owned();
        let added = id.clone();
        tokio::task::spawn_blocking(move || -> Result<()> {
            let owner = store.load_asset(&id)?.map_or(UserId(0), |a| a.owner);
            store.save_asset(&Asset {
                id,
                owner,
                title,
                duration_ms: 0,
            })
        })
        .await??;
        self.state.bus.publish(Event::AssetAdded(added));
        Ok(Response::status(204))
    }

    async fn render_manifest(&self, asset: &AssetId) -> String {
        let mut out = String::from("#EXTM3U\n");
        for profile in self.state.profiles.snapshot() {
            out.push_str(&format!("#EXT-X-STREAM-INF:BANDWIDTH={}\n", profile.bitrate));
            for index in 0..20_000u32 {
                out.push_str(&format!("{asset}/{}/{index:06}.m4s\n", profile.name));
            }
        }
        out
    }

    async fn manifest(&self, asset: &AssetId) -> Result<Response> {
        match timeout(RENDER_LIMIT, self.render_manifest(asset)).await {
            Ok(text) => Ok(Response::ok(text)),
            Err(_) => Ok(Response::status(504)),
        }
    }

    async fn read_archive(&self, asset: AssetId) -> Result<String> {
        let path = self.web_root.join(asset.as_str()).with_extension("m3u8");
        let text = tokio::task::spawn_blocking(move || files::read_to_string(path)).await??;
        Ok(text)
    }

    async fn archived_manifest(&self, asset: AssetId) -> Result<Response> {
        match timeout(RENDER_LIMIT, self.read_archive(asset)).await {
            Ok(text) => Ok(Response::ok(text?)),
            Err(_) => Ok(Response::status(504)),
        }
    }

    fn first_segment(asset: &AssetId) -> SegmentKey {
        SegmentKey {
            asset: asset.clone(),
            rendition: 0,
            index: 0,
        }
    }

    fn fetch_now(&self, key: &SegmentKey) -> Result<Bytes> {
        self.runtime.block_on(self.state.cache.get(key))
    }

    async fn warm(&self, asset: &AssetId) -> Result<Response> {
        let key = Self::first_segment(asset);
        let data = self.fetch_now(&key)?;
        self.state.library.record(key).await;
        Ok(Response::ok(data.len().to_string()))
    }

    async fn preload(&self, asset: &AssetId) -> Result<Response> {
        let key = Self::first_segment(asset);
        let cache = Arc::clone(&self.state.cache);
        let runtime = self.runtime.clone();
        let (tx, rx) = oneshot::channel();
        thread::Builder::new().name("preload".into()).spawn(move || {
            let loaded = runtime.block_on(cache.get(&key));
            let _ = tx.send(loaded.map(|data| data.len()));
        })?;
        let size = rx.await.context("preload thread died")??;
        Ok(Response::ok(size.to_string()))
    }

    async fn transcode(&self, asset: &AssetId) -> Result<Response> {
        let profile = self
            .state
            .profiles
            .snapshot()
            .into_iter()
            .next()
            .ok_or_else(|| anyhow!("no profile configured"))?;
        let job = JobSpec::new(asset.clone(), asset.as_str())
            .profile(profile)
            .build(JobId(asset.as_str().len() as u64))?;
        self.state.dispatcher.dispatch(job).await?;
        Ok(Response::status(202))
    }

    async fn push_profile(&self, profile: &Profile) -> Result<()> {
        let edge = self.state.settings.borrow().edge.clone();
        let mut stream = TcpStream::connect(&edge).await?;
        let line = format!("{} {} {}\n", profile.name, profile.width, profile.bitrate);
        stream.write_all(line.as_bytes()).await?;
        Ok(())
    }

    async fn publish_profiles(&self) -> Result<Response> {
        let mut sent = 0;
        for profile in self.state.profiles.active().iter() {
            self.push_profile(profile).await?;
            sent += 1;
        }
        Ok(Response::ok(sent.to_string()))
    }

    async fn announce_profiles(&self) -> Result<Response> {
        let wide = self.state.profiles.active().iter().filter(|p| p.width > 1000).count();
        for profile in self.state.profiles.snapshot().iter() {
            self.push_profile(profile).await?;
        }
        Ok(Response::ok(wide.to_string()))
    }
}
