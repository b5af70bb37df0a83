use std::cell::UnsafeCell;
use std::io;
use std::sync::atomic::{AtomicBool, Ordering};

use bytes::{Buf, Bytes, BytesMut};
use tokio::io::{AsyncRead, AsyncReadExt};

const MAX_FRAME: u32 = 8 * 1024 * 1024;

pub struct FrameReader<R> {
    io: R,
    buf: BytesMut,
}

impl<R: AsyncRead + Unpin> FrameReader<R> {
    pub fn new(io: R) -> Self {
        Self {
            io,
            buf: BytesMut::with_capacity(16 * 1024),
        }
    }

    pub async fn read_frame(&mut self) -> io::Result<Bytes> {
        let len = self.io.read_u32().await?;
        if len > MAX_FRAME {
            return Err(io::ErrorKind::InvalidData.into());
        }
        let mut body = vec![0u8; len as usize];
        self.io.read_exact(&mut body).await?;
        Ok(Bytes::from(body))
    }

    pub async fn next_buffered(&mut self) -> io::Result<Option<Bytes>> {
        loop {
            if let Some(frame) = self.take_buffered()? {
                return Ok(Some(frame));
            }
            if self.io.read_buf(&mut self.buf).await? == 0 {
                return Ok(None);
            }
        }
    }

    fn take_buffered(&mut self) -> io::Result<Option<Bytes>> {
        if self.buf.len() < 4 {
            return Ok(None);
        }
        let len = u32::from_be_bytes([self.buf[0], self.buf[1], self.buf[2], self.buf[3]]);
        if len > MAX_FRAME {
            return Err(io::ErrorKind::InvalidData.into());
        }
        if self.buf.len() < 4 + len as usize {
            return Ok(None);
        }
        self.buf.advance(4);
        Ok(Some(self.buf.split_to(len as usize).freeze()))
    }
}

pub struct FrameSlot<T> {
    full: AtomicBool,
    value: UnsafeCell<Option<T>>,
}

unsafe impl<T> Send for FrameSlot<T> {}

impl<T> FrameSlot<T> {
    pub const fn empty() -> Self {
        Self {
            full: AtomicBool::new(false),
            value: UnsafeCell::new(None),
        }
    }

    pub fn put(&mut self, value: T) {
        *self.value.get_mut() = Some(value);
        self.full.store(true, Ordering::Release);
    }

    pub fn take(&mut self) -> Option<T> {
        self.full.store(false, Ordering::Release);
        self.value.get_mut().take()
    }
}

pub struct PlaneRef<T> {
    ptr: *mut T,
    len: usize,
}

unsafe impl<T: Send> Send for PlaneRef<T> {}

impl<T> PlaneRef<T> {
    pub fn from_boxed(data: Box<[T]>) -> Self {
        let len = data.len();
        let ptr = Box::into_raw(data) as *mut T;
        Self { ptr, len }
    }

    pub fn into_boxed(self) -> Box<[T]> {
        unsafe { Box::from_raw(std::ptr::slice_from_raw_parts_mut(self.ptr, self.len)) }
    }
}
