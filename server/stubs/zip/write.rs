use crate::DateTime;
use crate::read::{Config, ZipArchive, ZipFile};
use crate::result::ZipResult;
use std::io::{Read, Seek, Write};
use std::path::Path;
use std::str::Utf8Error;

pub struct ZipWriter<W: Write + Seek> {
    owned: W,
}
impl<A: Read + Write + Seek> ZipWriter<A> {
    pub fn new_append(readwriter: A) -> ZipResult<ZipWriter<A>>;
    pub fn new_append_with_config(config: Config, readwriter: A) -> ZipResult<ZipWriter<A>>;
    pub fn set_flush_on_finish_file(&mut self, flush_on_finish_file: bool);
    pub fn deep_copy_file(&mut self, src_name: &str, dest_name: &str) -> ZipResult<()>;
    pub fn deep_copy_file_from_path<T: AsRef<Path>, U: AsRef<Path>>(&mut self, src_path: T,
        dest_path: U) -> ZipResult<()>;
    pub fn finish_into_readable(self) -> ZipResult<ZipArchive<A>>;
}
impl<W: Write + Seek> ZipWriter<W> {
    pub fn new(inner: W) -> ZipWriter<W>;
    pub fn is_writing_file(&self) -> bool;
    pub fn set_comment<S>(&mut self, comment: S) where S: Into<Box<str>>;
    pub fn set_raw_comment(&mut self, comment: Box<[u8]>);
    pub fn get_comment(&mut self) -> Result<&str, Utf8Error>;
    pub fn get_raw_comment(&self) -> &[u8];
    pub fn set_zip64_comment<S>(&mut self, comment: Option<S>) where S: Into<Box<str>>;
    pub fn set_raw_zip64_comment(&mut self, comment: Option<Box<[u8]>>);
    pub fn get_zip64_comment(&mut self) -> Option<Result<&str, Utf8Error>>;
    pub fn get_raw_zip64_comment(&self) -> Option<&[u8]>;
    pub unsafe fn set_file_metadata(&mut self, length: u64, crc32: u32) -> ZipResult<()>;
    pub fn abort_file(&mut self) -> ZipResult<()>;
    /// Source: zip/src/write.rs:1167
    #[hp::blocking(cpu, fix = "offload")]
    pub fn start_file<S: ToString, T: FileOptionExtension>(&mut self, name: S,
        options: FileOptions<'_, T>) -> ZipResult<()>;
    pub fn merge_archive<R>(&mut self, source: ZipArchive<R>) -> ZipResult<()> where R: Read + Seek;
    pub fn start_file_from_path<E: FileOptionExtension, P: AsRef<Path>>(&mut self, path: P,
        options: FileOptions<'_, E>) -> ZipResult<()>;
    pub fn raw_copy_file_rename<R: Read, S: ToString>(&mut self, file: ZipFile<'_, R>, name: S) -> ZipResult<()>;
    pub fn raw_copy_file_to_path<R: Read, P: AsRef<Path>>(&mut self, file: ZipFile<'_, R>, path: P) -> ZipResult<()>;
    pub fn raw_copy_file<R: Read>(&mut self, file: ZipFile<'_, R>) -> ZipResult<()>;
    pub fn raw_copy_file_touch<R: Read>(&mut self, file: ZipFile<'_, R>, last_modified_time: DateTime,
        unix_mode: Option<u32>) -> ZipResult<()>;
    pub fn add_directory<S, T: FileOptionExtension>(&mut self, name: S, options: FileOptions<'_, T>) -> ZipResult<()>
    where S: Into<String>;
    pub fn add_directory_from_path<T: FileOptionExtension, P: AsRef<Path>>(&mut self, path: P,
        options: FileOptions<'_, T>) -> ZipResult<()>;
    /// Source: zip/src/write.rs:1453
    #[hp::blocking(cpu, fix = "offload")]
    pub fn finish(self) -> ZipResult<W>;
    pub fn add_symlink<N: ToString, T: ToString, E: FileOptionExtension>(&mut self, name: N, target: T,
        options: FileOptions<'_, E>) -> ZipResult<()>;
    pub fn add_symlink_from_path<P: AsRef<Path>, T: AsRef<Path>, E: FileOptionExtension>(&mut self, path: P,
        target: T, options: FileOptions<'_, E>) -> ZipResult<()>;
    pub fn shallow_copy_file(&mut self, src_name: &str, dest_name: &str) -> ZipResult<()>;
    pub fn shallow_copy_file_from_path<T: AsRef<Path>, U: AsRef<Path>>(&mut self, src_path: T,
        dest_path: U) -> ZipResult<()>;
}
impl<W: Write> ZipWriter<StreamWriter<W>> {
    pub fn new_stream(inner: W) -> ZipWriter<StreamWriter<W>>;
}
impl<W: Write + Seek> Write for ZipWriter<W> {}
