//! Signatures of image 0.25.10.

pub mod error;

use crate::buffer::{
    ConvertBuffer, EnumeratePixels, EnumeratePixelsMut, EnumerateRows, EnumerateRowsMut, PixelsMut, Rows, RowsMut,
};
use crate::flat::SampleLayout;
use crate::imageops::{FilterType, GaussianBlurParameters};
use crate::metadata::{Cicp, CicpColorPrimaries, CicpTransferCharacteristics, Orientation};
use std::ffi::OsStr;
use std::fs::File;
use std::io::{BufRead, BufReader, Read, Seek, Write};
use std::ops::{Deref, DerefMut, Index, IndexMut};
use std::path::Path;
pub use crate::error::{ImageError, ImageResult};

#[derive(Debug, PartialEq, Eq, Hash)]
pub struct ImageBuffer<P: Pixel, Container> {
    owned: Container,
}
unsafe impl<P, Container> Send for ImageBuffer<P, Container> where Container: Send, P: Send {}
unsafe impl<P, Container> Sync for ImageBuffer<P, Container> where Container: Sync, P: Sync {}
impl<P, Container> ImageBuffer<P, Container> where P: Pixel, Container: Deref<Target = [P::Subpixel]> {
    pub fn from_raw(width: u32, height: u32, buf: Container) -> Option<ImageBuffer<P, Container>>;
    pub fn into_raw(self) -> Container;
    pub fn as_raw(&self) -> &Container;
    pub fn dimensions(&self) -> (u32, u32);
    pub fn width(&self) -> u32;
    pub fn height(&self) -> u32;
    pub fn pixels(&self) -> crate::buffer::Pixels<'_, P>;
    pub fn rows(&self) -> Rows<'_, P>;
    pub fn enumerate_pixels(&self) -> EnumeratePixels<'_, P>;
    pub fn enumerate_rows(&self) -> EnumerateRows<'_, P>;
    pub fn get_pixel(&self, x: u32, y: u32) -> &P;
    pub fn get_pixel_checked(&self, x: u32, y: u32) -> Option<&P>;
    pub fn sample_layout(&self) -> SampleLayout;
    pub fn into_flat_samples(self) -> FlatSamples<Container> where Container: AsRef<[P::Subpixel]>;
    pub fn as_flat_samples(&self) -> FlatSamples<&[P::Subpixel]>;
    pub fn as_flat_samples_mut(&mut self) -> FlatSamples<&mut [P::Subpixel]> where Container: AsMut<[P::Subpixel]>;
}
impl<P, Container> ImageBuffer<P, Container> where P: Pixel, Container: Deref<Target = [P::Subpixel]> + DerefMut {
    pub fn pixels_mut(&mut self) -> PixelsMut<'_, P>;
    pub fn rows_mut(&mut self) -> RowsMut<'_, P>;
    pub fn enumerate_pixels_mut(&mut self) -> EnumeratePixelsMut<'_, P>;
    pub fn enumerate_rows_mut(&mut self) -> EnumerateRowsMut<'_, P>;
    pub fn get_pixel_mut(&mut self, x: u32, y: u32) -> &mut P;
    pub fn get_pixel_mut_checked(&mut self, x: u32, y: u32) -> Option<&mut P>;
    pub fn put_pixel(&mut self, x: u32, y: u32, pixel: P);
}
impl<P: Pixel, Container> ImageBuffer<P, Container> {
    pub fn set_rgb_primaries(&mut self, color: CicpColorPrimaries);
    pub fn set_transfer_function(&mut self, tf: CicpTransferCharacteristics);
    pub fn color_space(&self) -> Cicp;
    pub fn set_color_space(&mut self, cicp: Cicp) -> ImageResult<()>;
}
impl<P, Container> ImageBuffer<P, Container>
where P: Pixel, [P::Subpixel]: EncodableLayout, Container: Deref<Target = [P::Subpixel]> {
    pub fn save<Q>(&self, path: Q) -> ImageResult<()> where Q: AsRef<Path>, P: PixelWithColorType;
    pub fn save_with_format<Q>(&self, path: Q, format: ImageFormat) -> ImageResult<()>
    where Q: AsRef<Path>, P: PixelWithColorType;
    pub fn write_to<W>(&self, writer: &mut W, format: ImageFormat) -> ImageResult<()>
    where W: Write + Seek, P: PixelWithColorType;
    pub fn write_with_encoder<E>(&self, encoder: E) -> ImageResult<()> where E: ImageEncoder, P: PixelWithColorType;
}
impl<P: Pixel> ImageBuffer<P, Vec<P::Subpixel>> {
    pub fn new(width: u32, height: u32) -> ImageBuffer<P, Vec<P::Subpixel>>;
    pub fn from_pixel(width: u32, height: u32, pixel: P) -> ImageBuffer<P, Vec<P::Subpixel>>;
    pub fn from_fn<F>(width: u32, height: u32, f: F) -> ImageBuffer<P, Vec<P::Subpixel>> where F: FnMut(u32, u32) -> P;
    pub fn from_vec(width: u32, height: u32, buf: Vec<P::Subpixel>) -> Option<ImageBuffer<P, Vec<P::Subpixel>>>;
    pub fn into_vec(self) -> Vec<P::Subpixel>;
}
impl<S, Container> ImageBuffer<Rgb<S>, Container>
where Rgb<S>: PixelWithColorType<Subpixel = S>, Container: DerefMut<Target = [S]> {
    pub fn from_raw_bgr(width: u32, height: u32, container: Container) -> Option<Self>;
    pub fn into_raw_bgr(self) -> Container;
}
impl<S, Container> ImageBuffer<Rgba<S>, Container>
where Rgba<S>: PixelWithColorType<Subpixel = S>, Container: DerefMut<Target = [S]> {
    pub fn from_raw_bgra(width: u32, height: u32, container: Container) -> Option<Self>;
    pub fn into_raw_bgra(self) -> Container;
}
impl ImageBuffer<Luma<u8>, Vec<u8>> {
    pub fn expand_palette(self, palette: &[(u8, u8, u8)], transparent_idx: Option<u8>) -> RgbaImage;
}
impl<C, SelfPixel> ImageBuffer<SelfPixel, C>
where SelfPixel: PixelWithColorType + Pixel, C: Deref<Target = [SelfPixel::Subpixel]> + DerefMut {
    pub fn copy_from_color_space<FromType, D>(&mut self, from: &ImageBuffer<FromType, D>,
        options: ConvertColorOptions) -> ImageResult<()>
    where FromType: Pixel<Subpixel = SelfPixel::Subpixel> + PixelWithColorType,
        D: Deref<Target = [SelfPixel::Subpixel]>;
    pub fn to_color_space<IntoType>(&self, color: Cicp,
        options: ConvertColorOptions) -> Result<ImageBuffer<IntoType, Vec<SelfPixel::Subpixel>>, ImageError>
    where IntoType: Pixel<Subpixel = SelfPixel::Subpixel> + PixelWithColorType;
    pub fn apply_color_space(&mut self, color: Cicp, options: ConvertColorOptions) -> ImageResult<()>;
}
impl<P, Container> Default for ImageBuffer<P, Container> where P: Pixel, Container: Default {}
impl<P, Container> Deref for ImageBuffer<P, Container> where P: Pixel, Container: Deref<Target = [P::Subpixel]> {
    type Target = [P::Subpixel];
}
impl<P, Container> DerefMut for ImageBuffer<P, Container>
where P: Pixel, Container: Deref<Target = [P::Subpixel]> + DerefMut {}
impl<P, Container> Index<(u32, u32)> for ImageBuffer<P, Container>
where P: Pixel, Container: Deref<Target = [P::Subpixel]> {
    type Output = P;
}
impl<P, Container> IndexMut<(u32, u32)> for ImageBuffer<P, Container>
where P: Pixel, Container: Deref<Target = [P::Subpixel]> + DerefMut {}
impl<P, Container> Clone for ImageBuffer<P, Container>
where P: Pixel, Container: Deref<Target = [P::Subpixel]> + Clone {}
impl<P, Container> GenericImageView for ImageBuffer<P, Container>
where P: Pixel, Container: Deref<Target = [P::Subpixel]> + Deref {
    type Pixel = P;
}
impl<P, Container> GenericImage for ImageBuffer<P, Container>
where P: Pixel, Container: Deref<Target = [P::Subpixel]> + DerefMut {}
impl<Container, FromType: Pixel,
    ToType> ConvertBuffer<ImageBuffer<ToType, Vec<ToType::Subpixel>>> for ImageBuffer<FromType, Container>
where Container: Deref<Target = [FromType::Subpixel]>, ToType: Pixel {}
impl From<DynamicImage> for ImageBuffer<Rgb<u16>, Vec<u16>> {}
impl From<DynamicImage> for ImageBuffer<Rgba<u16>, Vec<u16>> {}
impl From<DynamicImage> for ImageBuffer<Luma<u16>, Vec<u16>> {}
impl From<DynamicImage> for ImageBuffer<LumaA<u16>, Vec<u16>> {}

#[derive(Debug, PartialEq)]
#[non_exhaustive]
pub enum DynamicImage {
    ImageLuma8(GrayImage),
    ImageLumaA8(GrayAlphaImage),
    ImageRgb8(RgbImage),
    ImageRgba8(RgbaImage),
    ImageLuma16(ImageBuffer<Luma<u16>, Vec<u16>>),
    ImageLumaA16(ImageBuffer<LumaA<u16>, Vec<u16>>),
    ImageRgb16(ImageBuffer<Rgb<u16>, Vec<u16>>),
    ImageRgba16(ImageBuffer<Rgba<u16>, Vec<u16>>),
    ImageRgb32F(Rgb32FImage),
    ImageRgba32F(Rgba32FImage),
}
impl DynamicImage {
    pub fn new(w: u32, h: u32, color: ColorType) -> DynamicImage;
    pub fn new_luma8(w: u32, h: u32) -> DynamicImage;
    pub fn new_luma_a8(w: u32, h: u32) -> DynamicImage;
    pub fn new_rgb8(w: u32, h: u32) -> DynamicImage;
    pub fn new_rgba8(w: u32, h: u32) -> DynamicImage;
    pub fn new_luma16(w: u32, h: u32) -> DynamicImage;
    pub fn new_luma_a16(w: u32, h: u32) -> DynamicImage;
    pub fn new_rgb16(w: u32, h: u32) -> DynamicImage;
    pub fn new_rgba16(w: u32, h: u32) -> DynamicImage;
    pub fn new_rgb32f(w: u32, h: u32) -> DynamicImage;
    pub fn new_rgba32f(w: u32, h: u32) -> DynamicImage;
    pub fn from_decoder(decoder: impl ImageDecoder) -> ImageResult<Self>;
    pub fn to<T: Pixel>(&self) -> ImageBuffer<T, Vec<T::Subpixel>>;
    pub fn to_rgb8(&self) -> RgbImage;
    pub fn to_rgb16(&self) -> ImageBuffer<Rgb<u16>, Vec<u16>>;
    pub fn to_rgb32f(&self) -> Rgb32FImage;
    pub fn to_rgba8(&self) -> RgbaImage;
    pub fn to_rgba16(&self) -> ImageBuffer<Rgba<u16>, Vec<u16>>;
    pub fn to_rgba32f(&self) -> Rgba32FImage;
    pub fn to_luma8(&self) -> GrayImage;
    pub fn to_luma16(&self) -> ImageBuffer<Luma<u16>, Vec<u16>>;
    pub fn to_luma32f(&self) -> ImageBuffer<Luma<f32>, Vec<f32>>;
    pub fn to_luma_alpha8(&self) -> GrayAlphaImage;
    pub fn to_luma_alpha16(&self) -> ImageBuffer<LumaA<u16>, Vec<u16>>;
    pub fn to_luma_alpha32f(&self) -> ImageBuffer<LumaA<f32>, Vec<f32>>;
    pub fn into_rgb8(self) -> RgbImage;
    pub fn into_rgb16(self) -> ImageBuffer<Rgb<u16>, Vec<u16>>;
    pub fn into_rgb32f(self) -> Rgb32FImage;
    pub fn into_rgba8(self) -> RgbaImage;
    pub fn into_rgba16(self) -> ImageBuffer<Rgba<u16>, Vec<u16>>;
    pub fn into_rgba32f(self) -> Rgba32FImage;
    pub fn into_luma8(self) -> GrayImage;
    pub fn into_luma16(self) -> ImageBuffer<Luma<u16>, Vec<u16>>;
    pub fn into_luma_alpha8(self) -> GrayAlphaImage;
    pub fn into_luma_alpha16(self) -> ImageBuffer<LumaA<u16>, Vec<u16>>;
    pub fn crop(&mut self, x: u32, y: u32, width: u32, height: u32) -> DynamicImage;
    pub fn crop_imm(&self, x: u32, y: u32, width: u32, height: u32) -> DynamicImage;
    pub fn as_rgb8(&self) -> Option<&RgbImage>;
    pub fn as_mut_rgb8(&mut self) -> Option<&mut RgbImage>;
    pub fn as_rgba8(&self) -> Option<&RgbaImage>;
    pub fn as_mut_rgba8(&mut self) -> Option<&mut RgbaImage>;
    pub fn as_luma8(&self) -> Option<&GrayImage>;
    pub fn as_mut_luma8(&mut self) -> Option<&mut GrayImage>;
    pub fn as_luma_alpha8(&self) -> Option<&GrayAlphaImage>;
    pub fn as_mut_luma_alpha8(&mut self) -> Option<&mut GrayAlphaImage>;
    pub fn as_rgb16(&self) -> Option<&ImageBuffer<Rgb<u16>, Vec<u16>>>;
    pub fn as_mut_rgb16(&mut self) -> Option<&mut ImageBuffer<Rgb<u16>, Vec<u16>>>;
    pub fn as_rgba16(&self) -> Option<&ImageBuffer<Rgba<u16>, Vec<u16>>>;
    pub fn as_mut_rgba16(&mut self) -> Option<&mut ImageBuffer<Rgba<u16>, Vec<u16>>>;
    pub fn as_rgb32f(&self) -> Option<&Rgb32FImage>;
    pub fn as_mut_rgb32f(&mut self) -> Option<&mut Rgb32FImage>;
    pub fn as_rgba32f(&self) -> Option<&Rgba32FImage>;
    pub fn as_mut_rgba32f(&mut self) -> Option<&mut Rgba32FImage>;
    pub fn as_luma16(&self) -> Option<&ImageBuffer<Luma<u16>, Vec<u16>>>;
    pub fn as_mut_luma16(&mut self) -> Option<&mut ImageBuffer<Luma<u16>, Vec<u16>>>;
    pub fn as_luma_alpha16(&self) -> Option<&ImageBuffer<LumaA<u16>, Vec<u16>>>;
    pub fn as_mut_luma_alpha16(&mut self) -> Option<&mut ImageBuffer<LumaA<u16>, Vec<u16>>>;
    pub fn as_flat_samples_u8(&self) -> Option<FlatSamples<&[u8]>>;
    pub fn as_flat_samples_u16(&self) -> Option<FlatSamples<&[u16]>>;
    pub fn as_flat_samples_f32(&self) -> Option<FlatSamples<&[f32]>>;
    pub fn as_bytes(&self) -> &[u8];
    pub fn into_bytes(self) -> Vec<u8>;
    pub fn color(&self) -> ColorType;
    pub fn width(&self) -> u32;
    pub fn height(&self) -> u32;
    pub fn set_rgb_primaries(&mut self, color: CicpColorPrimaries);
    pub fn set_transfer_function(&mut self, tf: CicpTransferCharacteristics);
    pub fn color_space(&self) -> Cicp;
    pub fn set_color_space(&mut self, cicp: Cicp) -> ImageResult<()>;
    pub fn has_alpha(&self) -> bool;
    pub fn grayscale(&self) -> DynamicImage;
    pub fn invert(&mut self);
    /// Source: image/src/images/dynimage.rs:875
    #[hp::blocking(cpu, fix = "offload")]
    pub fn resize(&self, nwidth: u32, nheight: u32, filter: FilterType) -> DynamicImage;
    /// Source: image/src/images/dynimage.rs:892
    #[hp::blocking(cpu, fix = "offload")]
    pub fn resize_exact(&self, nwidth: u32, nheight: u32, filter: FilterType) -> DynamicImage;
    /// Source: image/src/images/dynimage.rs:913
    #[hp::blocking(cpu, fix = "offload")]
    pub fn thumbnail(&self, nwidth: u32, nheight: u32) -> DynamicImage;
    /// Source: image/src/images/dynimage.rs:929
    #[hp::blocking(cpu, fix = "offload")]
    pub fn thumbnail_exact(&self, nwidth: u32, nheight: u32) -> DynamicImage;
    /// Source: image/src/images/dynimage.rs:943
    #[hp::blocking(cpu, fix = "offload")]
    pub fn resize_to_fill(&self, nwidth: u32, nheight: u32, filter: FilterType) -> DynamicImage;
    /// Source: image/src/images/dynimage.rs:980
    #[hp::blocking(cpu, fix = "offload")]
    pub fn blur(&self, sigma: f32) -> DynamicImage;
    pub fn blur_advanced(&self, parameters: GaussianBlurParameters) -> DynamicImage;
    /// Source: image/src/images/dynimage.rs:1016
    #[hp::blocking(cpu, fix = "offload")]
    pub fn fast_blur(&self, sigma: f32) -> DynamicImage;
    /// Source: image/src/images/dynimage.rs:1034
    #[hp::blocking(cpu, fix = "offload")]
    pub fn unsharpen(&self, sigma: f32, threshold: i32) -> DynamicImage;
    /// Source: image/src/images/dynimage.rs:1048
    #[hp::blocking(cpu, fix = "offload")]
    pub fn filter3x3(&self, kernel: &[f32]) -> DynamicImage;
    pub fn adjust_contrast(&self, c: f32) -> DynamicImage;
    pub fn brighten(&self, value: i32) -> DynamicImage;
    pub fn huerotate(&self, value: i32) -> DynamicImage;
    pub fn flipv(&self) -> DynamicImage;
    pub fn fliph(&self) -> DynamicImage;
    /// Source: image/src/images/dynimage.rs:1116
    #[hp::blocking(cpu, fix = "offload")]
    pub fn rotate90(&self) -> DynamicImage;
    /// Source: image/src/images/dynimage.rs:1124
    #[hp::blocking(cpu, fix = "offload")]
    pub fn rotate180(&self) -> DynamicImage;
    /// Source: image/src/images/dynimage.rs:1135
    #[hp::blocking(cpu, fix = "offload")]
    pub fn rotate270(&self) -> DynamicImage;
    pub fn apply_orientation(&mut self, orientation: Orientation);
    pub fn copy_from_color_space(&mut self, other: &DynamicImage, options: ConvertColorOptions) -> ImageResult<()>;
    pub fn apply_color_space(&mut self, cicp: Cicp, options: ConvertColorOptions) -> ImageResult<()>;
    pub fn convert_color_space(&mut self, cicp: Cicp, options: ConvertColorOptions,
        color: ColorType) -> ImageResult<()>;
    /// Source: image/src/images/dynimage.rs:1371
    #[hp::blocking(cpu, fix = "offload")]
    pub fn write_to<W: Write + Seek>(&self, w: W, format: ImageFormat) -> ImageResult<()>;
    pub fn write_with_encoder(&self, encoder: impl ImageEncoder) -> ImageResult<()>;
    /// Source: image/src/images/dynimage.rs:1394
    #[hp::blocking(cpu, fix = "offload")]
    pub fn save<Q>(&self, path: Q) -> ImageResult<()> where Q: AsRef<Path>;
    /// Source: image/src/images/dynimage.rs:1409
    #[hp::blocking(cpu, fix = "offload")]
    pub fn save_with_format<Q>(&self, path: Q, format: ImageFormat) -> ImageResult<()> where Q: AsRef<Path>;
}
impl Clone for DynamicImage {}
impl From<ImageBuffer<Luma<u8>, Vec<u8>>> for DynamicImage {}
impl From<ImageBuffer<LumaA<u8>, Vec<u8>>> for DynamicImage {}
impl From<ImageBuffer<Rgb<u8>, Vec<u8>>> for DynamicImage {}
impl From<ImageBuffer<Rgba<u8>, Vec<u8>>> for DynamicImage {}
impl From<ImageBuffer<Luma<u16>, Vec<u16>>> for DynamicImage {}
impl From<ImageBuffer<LumaA<u16>, Vec<u16>>> for DynamicImage {}
impl From<ImageBuffer<Rgb<u16>, Vec<u16>>> for DynamicImage {}
impl From<ImageBuffer<Rgba<u16>, Vec<u16>>> for DynamicImage {}
impl From<ImageBuffer<Rgb<f32>, Vec<f32>>> for DynamicImage {}
impl From<ImageBuffer<Rgba<f32>, Vec<f32>>> for DynamicImage {}
impl From<ImageBuffer<Luma<f32>, Vec<f32>>> for DynamicImage {}
impl From<ImageBuffer<LumaA<f32>, Vec<f32>>> for DynamicImage {}
impl GenericImageView for DynamicImage { type Pixel = Rgba<u8>; }
impl GenericImage for DynamicImage {}
impl Default for DynamicImage {}
/// Source: image/src/images/dynimage.rs:1632
#[hp::blocking(cpu, fix = "offload")]
pub fn open<P>(path: P) -> ImageResult<DynamicImage> where P: AsRef<Path>;
/// Source: image/src/images/dynimage.rs:1644
#[hp::blocking(cpu, fix = "offload")]
pub fn image_dimensions<P>(path: P) -> ImageResult<(u32, u32)> where P: AsRef<Path>;
/// Source: image/src/images/dynimage.rs:1676
#[hp::blocking(cpu, fix = "offload")]
pub fn load_from_memory(buffer: &[u8]) -> ImageResult<DynamicImage>;
/// Source: image/src/images/dynimage.rs:1691
#[hp::blocking(cpu, fix = "offload")]
pub fn load_from_memory_with_format(buf: &[u8], format: ImageFormat) -> ImageResult<DynamicImage>;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageFormat {
    Png,
    Jpeg,
    Gif,
    WebP,
    Pnm,
    Tiff,
    Tga,
    Dds,
    Bmp,
    Ico,
    Hdr,
    OpenExr,
    Farbfeld,
    Avif,
    Qoi,
    Pcx,
}
impl ImageFormat {
    pub fn from_extension<S>(ext: S) -> Option<Self> where S: AsRef<OsStr>;
    pub fn from_path<P>(path: P) -> ImageResult<Self> where P: AsRef<Path>;
    pub fn from_mime_type<M>(mime_type: M) -> Option<Self> where M: AsRef<str>;
    pub fn to_mime_type(&self) -> &'static str;
    pub fn can_read(&self) -> bool;
    pub fn can_write(&self) -> bool;
    pub fn extensions_str(self) -> &'static [&'static str];
    pub fn reading_enabled(&self) -> bool;
    pub fn writing_enabled(&self) -> bool;
    pub fn all() -> impl Iterator<Item = ImageFormat>;
}
/// Source: image/src/io/free_functions.rs:21
#[hp::blocking(cpu, fix = "offload")]
pub fn load<R: BufRead + Seek>(r: R, format: ImageFormat) -> ImageResult<DynamicImage>;
/// Source: image/src/io/free_functions.rs:32
#[hp::blocking(cpu, fix = "offload")]
pub fn save_buffer(path: impl AsRef<Path>, buf: &[u8], width: u32, height: u32,
    color: impl Into<ExtendedColorType>) -> ImageResult<()>;
/// Source: image/src/io/free_functions.rs:47
#[hp::blocking(cpu, fix = "offload")]
pub fn save_buffer_with_format(path: impl AsRef<Path>, buf: &[u8], width: u32, height: u32,
    color: impl Into<ExtendedColorType>, format: ImageFormat) -> ImageResult<()>;

pub struct ImageReader<R: Read + Seek> {
    owned: R,
}
impl<'a, R: 'a + BufRead + Seek> ImageReader<R> {
    pub fn new(buffered_reader: R) -> Self;
    pub fn with_format(buffered_reader: R, format: ImageFormat) -> Self;
    pub fn format(&self) -> Option<ImageFormat>;
    pub fn set_format(&mut self, format: ImageFormat);
    pub fn clear_format(&mut self);
    pub fn no_limits(&mut self);
    pub fn limits(&mut self, limits: Limits);
    pub fn into_inner(self) -> R;
    pub fn into_decoder(self) -> ImageResult<impl ImageDecoder + 'a>;
    pub fn with_guessed_format(self) -> std::io::Result<Self>;
    pub fn into_dimensions(self) -> ImageResult<(u32, u32)>;
    /// Source: image/src/io/image_reader_type.rs:311
    #[hp::blocking(cpu, fix = "offload")]
    pub fn decode(self) -> ImageResult<DynamicImage>;
}
impl ImageReader<BufReader<File>> {
    /// Source: image/src/io/image_reader_type.rs:344
    #[hp::blocking(cpu, fix = "offload")]
    pub fn open<P>(path: P) -> std::io::Result<Self> where P: AsRef<Path>;
}

pub mod imageops {
    use crate::{GenericImageView, ImageBuffer, Pixel, Primitive};

    /// Source: image/src/imageops/sample.rs:613
    #[hp::blocking(cpu, fix = "offload")]
    pub fn thumbnail<I, P, S>(image: &I, new_width: u32, new_height: u32) -> ImageBuffer<P, Vec<S>>
    where I: GenericImageView<Pixel = P>, P: Pixel<Subpixel = S> + 'static, S: Primitive + 'static;
    /// Source: image/src/imageops/sample.rs:964
    #[hp::blocking(cpu, fix = "offload")]
    pub fn resize<I: GenericImageView>(image: &I, nwidth: u32, nheight: u32,
        filter: FilterType) -> ImageBuffer<I::Pixel, Vec<<I::Pixel as Pixel>::Subpixel>>
    where I::Pixel: 'static, <I::Pixel as Pixel>::Subpixel: 'static;
    /// Source: image/src/imageops/sample.rs:1030
    #[hp::blocking(cpu, fix = "offload")]
    pub fn blur<I: GenericImageView>(image: &I, sigma: f32) -> ImageBuffer<I::Pixel, Vec<<I::Pixel as Pixel>::Subpixel>>
    where I::Pixel: 'static;
}
