//! Signatures of tar 0.4.46.

use std::io;
use std::borrow::Cow;
use std::fs::File;
use std::io::{Error, Read, Seek, Write};
use std::path::Path;

pub struct Archive<R: ?Sized + Read> {
    owned: R,
}
impl<R> !Sync for Archive<R> {}
impl<R: Read> Archive<R> {
    pub fn new(obj: R) -> Archive<R>;
    pub fn into_inner(self) -> R;
    pub fn entries(&mut self) -> io::Result<Entries<'_, R>>;
    /// Source: tar/src/archive.rs:111
    #[hp::blocking(cpu, fix = "offload")]
    pub fn unpack<P: AsRef<Path>>(&mut self, dst: P) -> io::Result<()>;
    pub fn set_mask(&mut self, mask: u32);
    pub fn set_unpack_xattrs(&mut self, unpack_xattrs: bool);
    pub fn set_preserve_permissions(&mut self, preserve: bool);
    pub fn set_preserve_ownerships(&mut self, preserve: bool);
    pub fn set_overwrite(&mut self, overwrite: bool);
    pub fn set_preserve_mtime(&mut self, preserve: bool);
    pub fn set_ignore_zeros(&mut self, ignore_zeros: bool);
}
impl<R: Seek + Read> Archive<R> {
    pub fn entries_with_seek(&mut self) -> io::Result<Entries<'_, R>>;
}

pub struct Entries<'a, R: 'a + Read> {}
impl<'a, R> !Send for Entries<'a, R> {}
impl<'a, R> !Sync for Entries<'a, R> {}
impl<'a, R: Read> Entries<'a, R> {
    pub fn raw(self, raw: bool) -> Entries<'a, R>;
}
impl<'a, R: Read> Iterator for Entries<'a, R> { type Item = Result<Entry<'a, R>, Error>; }

pub struct Builder<W: Write> {
    owned: W,
}
impl<W: Write> Builder<W> {
    pub fn new(obj: W) -> Builder<W>;
    pub fn mode(&mut self, mode: HeaderMode);
    pub fn preserve_absolute(&mut self, preserve: bool);
    pub fn follow_symlinks(&mut self, follow: bool);
    pub fn sparse(&mut self, sparse: bool);
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    /// Source: tar/src/builder.rs:126
    #[hp::blocking(cpu, fix = "offload")]
    pub fn into_inner(self) -> io::Result<W>;
    pub fn append<R: Read>(&mut self, header: &Header, data: R) -> io::Result<()>;
    pub fn append_data<P: AsRef<Path>, R: Read>(&mut self, header: &mut Header, path: P, data: R) -> io::Result<()>;
    pub fn append_writer<'a, P: AsRef<Path>>(&'a mut self, header: &'a mut Header,
        path: P) -> io::Result<EntryWriter<'a>>
    where W: Seek;
    pub fn append_link<P: AsRef<Path>, T: AsRef<Path>>(&mut self, header: &mut Header, path: P,
        target: T) -> io::Result<()>;
    /// Source: tar/src/builder.rs:340
    #[hp::blocking(cpu, fix = "offload")]
    pub fn append_path<P: AsRef<Path>>(&mut self, path: P) -> io::Result<()>;
    pub fn append_path_with_name<P: AsRef<Path>, N: AsRef<Path>>(&mut self, path: P, name: N) -> io::Result<()>;
    /// Source: tar/src/builder.rs:408
    #[hp::blocking(cpu, fix = "offload")]
    pub fn append_file<P: AsRef<Path>>(&mut self, path: P, file: &mut File) -> io::Result<()>;
    pub fn append_dir<P, Q>(&mut self, path: P, src_path: Q) -> io::Result<()> where P: AsRef<Path>, Q: AsRef<Path>;
    /// Source: tar/src/builder.rs:545
    #[hp::blocking(cpu, fix = "offload")]
    pub fn append_dir_all<P, Q>(&mut self, path: P, src_path: Q) -> io::Result<()> where P: AsRef<Path>, Q: AsRef<Path>;
    /// Source: tar/src/builder.rs:561
    #[hp::blocking(cpu, fix = "offload")]
    pub fn finish(&mut self) -> io::Result<()>;
}
impl<T: Write> Builder<T> {
    pub fn append_pax_extensions<'key, 'value>(&mut self,
        headers: impl IntoIterator<Item = (&'key str, &'value [u8])>) -> Result<(), Error>;
}

pub struct Entry<'a, R: 'a + Read> {}
impl<'a, R> !Send for Entry<'a, R> {}
impl<'a, R> !Sync for Entry<'a, R> {}
impl<'a, R: Read> Entry<'a, R> {
    pub fn path(&self) -> io::Result<Cow<'_, Path>>;
    pub fn path_bytes(&self) -> Cow<'_, [u8]>;
    pub fn link_name(&self) -> io::Result<Option<Cow<'_, Path>>>;
    pub fn link_name_bytes(&self) -> Option<Cow<'_, [u8]>>;
    pub fn pax_extensions(&mut self) -> io::Result<Option<PaxExtensions<'_>>>;
    pub fn header(&self) -> &Header;
    pub fn size(&self) -> u64;
    pub fn raw_header_position(&self) -> u64;
    pub fn raw_file_position(&self) -> u64;
    /// Source: tar/src/entry.rs:203
    #[hp::blocking(cpu, fix = "offload")]
    pub fn unpack<P: AsRef<Path>>(&mut self, dst: P) -> io::Result<Unpacked>;
    /// Source: tar/src/entry.rs:232
    #[hp::blocking(cpu, fix = "offload")]
    pub fn unpack_in<P: AsRef<Path>>(&mut self, dst: P) -> io::Result<bool>;
    pub fn set_mask(&mut self, mask: u32);
    pub fn set_unpack_xattrs(&mut self, unpack_xattrs: bool);
    pub fn set_preserve_permissions(&mut self, preserve: bool);
    pub fn set_preserve_mtime(&mut self, preserve: bool);
}
impl<'a, R: Read> Read for Entry<'a, R> {}
