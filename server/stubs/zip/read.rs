use crate::{CompressionMethod, DateTime};
use crate::extra_fields::ExtraField;
use crate::result::ZipResult;
use crate::write::SimpleFileOptions;
use std::io::{Read, Seek};
use std::path::{Path, PathBuf};

#[derive(Clone, Debug)]
pub struct ZipArchive<R> {
    owned: R,
}
impl<R> ZipArchive<R> {
    pub fn decompressed_size(&self) -> Option<u128>;
}
impl<R: Read + Seek> ZipArchive<R> {
    /// Source: zip/src/read.rs:744
    #[hp::blocking(cpu, fix = "offload")]
    pub fn new(reader: R) -> ZipResult<ZipArchive<R>>;
    pub fn with_config(config: Config, reader: R) -> ZipResult<ZipArchive<R>>;
    /// Source: zip/src/read.rs:773
    #[hp::blocking(cpu, fix = "offload")]
    pub fn extract<P: AsRef<Path>>(&mut self, directory: P) -> ZipResult<()>;
    pub fn extract_unwrapped_root_dir<P: AsRef<Path>>(&mut self, directory: P,
        root_dir_filter: impl RootDirFilter) -> ZipResult<()>;
    pub fn len(&self) -> usize;
    pub fn central_directory_start(&self) -> u64;
    pub fn is_empty(&self) -> bool;
    pub fn offset(&self) -> u64;
    pub fn comment(&self) -> &[u8];
    pub fn zip64_comment(&self) -> Option<&[u8]>;
    pub fn file_names(&self) -> impl Iterator<Item = &str>;
    pub fn has_overlapping_files(&mut self) -> ZipResult<bool>;
    pub fn by_name_decrypt(&mut self, name: &str, password: &[u8]) -> ZipResult<ZipFile<'_, R>>;
    /// Source: zip/src/read.rs:1009
    #[hp::blocking(cpu, fix = "offload")]
    pub fn by_name(&mut self, name: &str) -> ZipResult<ZipFile<'_, R>>;
    pub fn index_for_name(&self, name: &str) -> Option<usize>;
    pub fn index_for_path<T: AsRef<Path>>(&self, path: T) -> Option<usize>;
    pub fn name_for_index(&self, index: usize) -> Option<&str>;
    pub fn by_name_seek(&mut self, name: &str) -> ZipResult<ZipFileSeek<'_, R>>;
    pub fn by_index_seek(&mut self, index: usize) -> ZipResult<ZipFileSeek<'_, R>>;
    pub fn by_index_decrypt(&mut self, file_number: usize, password: &[u8]) -> ZipResult<ZipFile<'_, R>>;
    /// Source: zip/src/read.rs:1097
    #[hp::blocking(cpu, fix = "offload")]
    pub fn by_index(&mut self, file_number: usize) -> ZipResult<ZipFile<'_, R>>;
    pub fn by_index_raw(&mut self, file_number: usize) -> ZipResult<ZipFile<'_, R>>;
    pub fn root_dir(&self, filter: impl RootDirFilter) -> ZipResult<Option<PathBuf>>;
    pub fn into_inner(self) -> R;
}

pub struct ZipFile<'a, R: Read> {}
impl<'a, R: Read> ZipFile<'a, R> {
    pub fn version_made_by(&self) -> (u8, u8);
    pub fn name(&self) -> &str;
    pub fn name_raw(&self) -> &[u8];
    pub fn sanitized_name(&self) -> PathBuf;
    pub fn mangled_name(&self) -> PathBuf;
    pub fn enclosed_name(&self) -> Option<PathBuf>;
    pub fn comment(&self) -> &str;
    pub fn compression(&self) -> CompressionMethod;
    pub fn encrypted(&self) -> bool;
    pub fn compressed_size(&self) -> u64;
    pub fn size(&self) -> u64;
    pub fn last_modified(&self) -> Option<DateTime>;
    pub fn is_dir(&self) -> bool;
    pub fn is_symlink(&self) -> bool;
    pub fn is_file(&self) -> bool;
    pub fn unix_mode(&self) -> Option<u32>;
    pub fn crc32(&self) -> u32;
    pub fn extra_data(&self) -> Option<&[u8]>;
    pub fn data_start(&self) -> u64;
    pub fn header_start(&self) -> u64;
    pub fn central_header_start(&self) -> u64;
    pub fn options(&self) -> SimpleFileOptions;
}
impl<R: Read> ZipFile<'_, R> {
    pub fn extra_data_fields(&self) -> impl Iterator<Item = &ExtraField>;
}
impl<R: Read> HasZipMetadata for ZipFile<'_, R> {}
impl<R: Read> Read for ZipFile<'_, R> {}
