use crate::{Compress, Compression, Decompress, GzHeader};
use std::io;
use std::io::{Read, Write};

#[derive(Debug)]
pub struct DeflateEncoder<W: Write> {
    owned: W,
}
impl<W: Write> DeflateEncoder<W> {
    pub fn new(w: W, level: Compression) -> DeflateEncoder<W>;
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn reset(&mut self, w: W) -> io::Result<W>;
    /// Source: flate2/src/deflate/write.rs:106
    #[hp::blocking(cpu, fix = "offload", cheap)]
    pub fn try_finish(&mut self) -> io::Result<()>;
    /// Source: flate2/src/deflate/write.rs:125
    #[hp::blocking(cpu, fix = "offload", cheap)]
    pub fn finish(self) -> io::Result<W>;
    pub fn flush_finish(self) -> io::Result<W>;
    pub fn total_in(&self) -> u64;
    pub fn total_out(&self) -> u64;
}
impl<W: Write> Write for DeflateEncoder<W> {}
impl<W: Read + Write> Read for DeflateEncoder<W> {}

#[derive(Debug)]
pub struct DeflateDecoder<W: Write> {
    owned: W,
}
impl<W: Write> DeflateDecoder<W> {
    pub fn new(w: W) -> DeflateDecoder<W>;
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn reset(&mut self, w: W) -> io::Result<W>;
    /// Source: flate2/src/deflate/write.rs:291
    #[hp::blocking(cpu, fix = "offload", cheap)]
    pub fn try_finish(&mut self) -> io::Result<()>;
    /// Source: flate2/src/deflate/write.rs:310
    #[hp::blocking(cpu, fix = "offload", cheap)]
    pub fn finish(self) -> io::Result<W>;
    pub fn total_in(&self) -> u64;
    pub fn total_out(&self) -> u64;
}
impl<W: Write> Write for DeflateDecoder<W> {}
impl<W: Read + Write> Read for DeflateDecoder<W> {}

#[derive(Debug)]
pub struct GzEncoder<W: Write> {
    owned: W,
}
impl<W: Write> GzEncoder<W> {
    pub fn new(w: W, level: Compression) -> GzEncoder<W>;
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    /// Source: flate2/src/gz/write.rs:112
    #[hp::blocking(cpu, fix = "offload", cheap)]
    pub fn try_finish(&mut self) -> io::Result<()>;
    /// Source: flate2/src/gz/write.rs:148
    #[hp::blocking(cpu, fix = "offload", cheap)]
    pub fn finish(self) -> io::Result<W>;
}
impl<W: Write> Write for GzEncoder<W> {}
impl<R: Read + Write> Read for GzEncoder<R> {}

#[derive(Debug)]
pub struct GzDecoder<W: Write> {
    owned: W,
}
impl<W: Write> GzDecoder<W> {
    pub fn new(w: W) -> GzDecoder<W>;
    pub fn header(&self) -> Option<&GzHeader>;
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    /// Source: flate2/src/gz/write.rs:297
    #[hp::blocking(cpu, fix = "offload", cheap)]
    pub fn try_finish(&mut self) -> io::Result<()>;
    /// Source: flate2/src/gz/write.rs:317
    #[hp::blocking(cpu, fix = "offload", cheap)]
    pub fn finish(self) -> io::Result<W>;
}
impl<W: Write> Write for GzDecoder<W> {}
impl<W: Read + Write> Read for GzDecoder<W> {}

#[derive(Debug)]
pub struct ZlibEncoder<W: Write> {
    owned: W,
}
impl<W: Write> ZlibEncoder<W> {
    pub fn new(w: W, level: Compression) -> ZlibEncoder<W>;
    pub fn new_with_compress(w: W, compression: Compress) -> ZlibEncoder<W>;
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn reset(&mut self, w: W) -> io::Result<W>;
    /// Source: flate2/src/zlib/write.rs:114
    #[hp::blocking(cpu, fix = "offload", cheap)]
    pub fn try_finish(&mut self) -> io::Result<()>;
    /// Source: flate2/src/zlib/write.rs:133
    #[hp::blocking(cpu, fix = "offload", cheap)]
    pub fn finish(self) -> io::Result<W>;
    pub fn flush_finish(self) -> io::Result<W>;
    pub fn total_in(&self) -> u64;
    pub fn total_out(&self) -> u64;
}
impl<W: Write> Write for ZlibEncoder<W> {}
impl<W: Read + Write> Read for ZlibEncoder<W> {}

#[derive(Debug)]
pub struct ZlibDecoder<W: Write> {
    owned: W,
}
impl<W: Write> ZlibDecoder<W> {
    pub fn new(w: W) -> ZlibDecoder<W>;
    pub fn new_with_decompress(w: W, decompression: Decompress) -> ZlibDecoder<W>;
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn reset(&mut self, w: W) -> io::Result<W>;
    /// Source: flate2/src/zlib/write.rs:309
    #[hp::blocking(cpu, fix = "offload", cheap)]
    pub fn try_finish(&mut self) -> io::Result<()>;
    /// Source: flate2/src/zlib/write.rs:328
    #[hp::blocking(cpu, fix = "offload", cheap)]
    pub fn finish(self) -> io::Result<W>;
    pub fn total_in(&self) -> u64;
    pub fn total_out(&self) -> u64;
}
impl<W: Write> Write for ZlibDecoder<W> {}
impl<W: Read + Write> Read for ZlibDecoder<W> {}
