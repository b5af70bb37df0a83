use parking_lot::{RwLock, RwLockReadGuard};

#[derive(Debug, Clone, PartialEq)]
pub struct Profile {
    pub name: String,
    pub width: u32,
    pub height: u32,
    pub bitrate: u32,
}

#[derive(Default)]
pub struct ProfileRegistry {
    inner: RwLock<Vec<Profile>>,
}

impl ProfileRegistry {
    pub fn with_defaults() -> Self {
        let ladder = [(1920, 1080, 5_000_000), (1280, 720, 2_800_000), (640, 360, 800_000)];
        Self {
            inner: RwLock::new(
                ladder
                    .into_iter()
                    .map(|(width, height, bitrate)| Profile {
                        name: format!("{height}p"),
                        width,
                        height,
                        bitrate,
                    })
                    .collect(),
            ),
        }
    }

    pub fn active(&self) -> RwLockReadGuard<'_, Vec<Profile>> {
        self.inner.read()
    }

    pub fn snapshot(&self) -> Vec<Profile> {
        self.inner.read().clone()
    }

    pub fn ensure(&self, wanted: Profile) -> usize {
        let known = self.inner.read().iter().position(|p| p.name == wanted.name);
        match known {
            Some(at) => at,
            None => {
                let mut all = self.inner.write();
                if let Some(at) = all.iter().position(|p| p.name == wanted.name) {
                    return at;
                }
                all.push(wanted);
                all.len() - 1
            }
        }
    }

    pub fn bitrate_or_insert(&self, name: &str, fallback: u32) -> u32 {
        if let Some(profile) = self.inner.read().iter().find(|p| p.name == name) {
            profile.bitrate
        } else {
            self.inner.write().push(Profile {
                name: name.to_owned(),
                width: 0,
                height: 0,
                bitrate: fallback,
            });
            fallback
        }
    }
}
