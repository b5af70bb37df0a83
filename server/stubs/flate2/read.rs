use crate::{Compress, Compression, Decompress, GzHeader};
use std::io::{Read, Write};

#[derive(Debug)]
pub struct DeflateEncoder<R> {
    owned: R,
}
impl<R: Read> DeflateEncoder<R> {
    pub fn new(r: R, level: Compression) -> DeflateEncoder<R>;
}
impl<R> DeflateEncoder<R> {
    pub fn reset(&mut self, r: R) -> R;
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn into_inner(self) -> R;
    pub fn total_in(&self) -> u64;
    pub fn total_out(&self) -> u64;
}
impl<R: Read> Read for DeflateEncoder<R> {}
impl<W: Read + Write> Write for DeflateEncoder<W> {}

#[derive(Debug)]
pub struct DeflateDecoder<R> {
    owned: R,
}
impl<R: Read> DeflateDecoder<R> {
    pub fn new(r: R) -> DeflateDecoder<R>;
    pub fn new_with_buf(r: R, buf: Vec<u8>) -> DeflateDecoder<R>;
}
impl<R> DeflateDecoder<R> {
    pub fn reset(&mut self, r: R) -> R;
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn into_inner(self) -> R;
    pub fn total_in(&self) -> u64;
    pub fn total_out(&self) -> u64;
}
impl<R: Read> Read for DeflateDecoder<R> {}
impl<W: Read + Write> Write for DeflateDecoder<W> {}

#[derive(Debug)]
pub struct GzEncoder<R> {
    owned: R,
}
impl<R: Read> GzEncoder<R> {
    pub fn new(r: R, level: Compression) -> GzEncoder<R>;
}
impl<R> GzEncoder<R> {
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn into_inner(self) -> R;
}
impl<R: Read> Read for GzEncoder<R> {}
impl<R: Read + Write> Write for GzEncoder<R> {}

#[derive(Debug)]
pub struct GzDecoder<R> {
    owned: R,
}
impl<R: Read> GzDecoder<R> {
    pub fn new(r: R) -> GzDecoder<R>;
}
impl<R> GzDecoder<R> {
    pub fn header(&self) -> Option<&GzHeader>;
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn into_inner(self) -> R;
    pub fn reset(&mut self, r: R) -> R;
}
impl<R: Read> Read for GzDecoder<R> {}
impl<R: Read + Write> Write for GzDecoder<R> {}

#[derive(Debug)]
pub struct ZlibEncoder<R> {
    owned: R,
}
impl<R: Read> ZlibEncoder<R> {
    pub fn new(r: R, level: Compression) -> ZlibEncoder<R>;
    pub fn new_with_compress(r: R, compression: Compress) -> ZlibEncoder<R>;
}
impl<R> ZlibEncoder<R> {
    pub fn reset(&mut self, r: R) -> R;
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn into_inner(self) -> R;
    pub fn total_in(&self) -> u64;
    pub fn total_out(&self) -> u64;
}
impl<R: Read> Read for ZlibEncoder<R> {}
impl<W: Read + Write> Write for ZlibEncoder<W> {}

#[derive(Debug)]
pub struct ZlibDecoder<R> {
    owned: R,
}
impl<R: Read> ZlibDecoder<R> {
    pub fn new(r: R) -> ZlibDecoder<R>;
    pub fn new_with_buf(r: R, buf: Vec<u8>) -> ZlibDecoder<R>;
    pub fn new_with_decompress(r: R, decompression: Decompress) -> ZlibDecoder<R>;
    pub fn new_with_decompress_and_buf(r: R, buf: Vec<u8>, decompression: Decompress) -> ZlibDecoder<R>;
}
impl<R> ZlibDecoder<R> {
    pub fn reset(&mut self, r: R) -> R;
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn into_inner(self) -> R;
    pub fn total_in(&self) -> u64;
    pub fn total_out(&self) -> u64;
}
impl<R: Read> Read for ZlibDecoder<R> {}
impl<R: Read + Write> Write for ZlibDecoder<R> {}
