use std::borrow::Borrow;
use std::cell::RefCell;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use anyhow::Result;

pub(crate) struct Templates {
    root: PathBuf,
    cache: RefCell<HashMap<String, Rc<str>>>,
}

impl Templates {
    pub(crate) fn new(root: impl Into<PathBuf>) -> Self {
        Self {
            root: root.into(),
            cache: RefCell::default(),
        }
    }

    pub(crate) async fn get(&self, name: &str) -> Result<Rc<str>> {
        let mut cache = self.cache.borrow_mut();
        if let Some(hit) = cache.get(name) {
            return Ok(hit.clone());
        }
        let text: Rc<str> = load_text(&self.root, name).await?.into();
        cache.insert(name.to_owned(), text.clone());
        Ok(text)
    }

    pub(crate) async fn refresh(&self) -> Result<usize> {
        let names: Vec<String> = self.cache.borrow().keys().cloned().collect();
        for name in &names {
            let text = load_text(&self.root, name.as_str()).await?;
            self.cache.borrow_mut().insert(name.clone(), text.into());
        }
        Ok(names.len())
    }
}

async fn load_text<K: Borrow<str>>(root: &Path, name: K) -> Result<String> {
    let key: &str = name.borrow();
    let text = tokio::fs::read_to_string(root.join(key)).await?;
    Ok(text.replace("{{name}}", key))
}
