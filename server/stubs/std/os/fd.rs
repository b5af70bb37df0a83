//! Signatures of `std::os::fd`.

use crate::fs::File;
use crate::io;
use crate::io::Stderr;
use crate::io::Stdin;
use crate::io::Stdout;
use crate::net::TcpListener;
use crate::net::TcpStream;
use crate::net::UdpSocket;
use crate::os::unix::net::UnixDatagram;
use crate::os::unix::net::UnixListener;
use crate::os::unix::net::UnixStream;
use crate::process::ChildStderr;
use crate::process::ChildStdin;
use crate::process::ChildStdout;
use crate::rc::Rc;
use crate::sync::Arc;

pub trait AsFd {
    fn as_fd(&self) -> BorrowedFd<'_>;
}

pub trait AsRawFd {
    fn as_raw_fd(&self) -> RawFd;
}

pub trait FromRawFd {
    unsafe fn from_raw_fd(fd: RawFd) -> Self;
}

pub trait IntoRawFd {
    fn into_raw_fd(self) -> RawFd;
}

#[derive(Clone, Copy, Debug)]
pub struct BorrowedFd<'fd> {}

impl BorrowedFd<'_> {
    pub const unsafe fn borrow_raw(fd: RawFd) -> Self;
    pub fn try_clone_to_owned(&self) -> io::Result<OwnedFd>;
}

#[derive(Debug)]
pub struct OwnedFd {}

impl OwnedFd {
    pub fn try_clone(&self) -> io::Result<Self>;
}

impl<T: AsFd + ?Sized> AsFd for &T {}
impl<T: AsFd + ?Sized> AsFd for &mut T {}
impl<T: AsFd + ?Sized> AsFd for Box<T> {}
impl<T: AsFd + ?Sized> AsFd for Rc<T> {}
impl<T: AsFd + ?Sized> AsFd for Arc<T> {}
impl AsFd for BorrowedFd<'_> {}
impl AsRawFd for BorrowedFd<'_> {}
impl AsRawFd for RawFd {}
impl AsFd for OwnedFd {}
impl AsRawFd for OwnedFd {}
impl FromRawFd for OwnedFd {}
impl IntoRawFd for OwnedFd {}

impl AsFd for File {}
impl AsRawFd for File {}
impl FromRawFd for File {}
impl IntoRawFd for File {}
impl From<OwnedFd> for File {}
impl From<File> for OwnedFd {}

impl AsFd for TcpStream {}
impl AsRawFd for TcpStream {}
impl FromRawFd for TcpStream {}
impl IntoRawFd for TcpStream {}
impl From<OwnedFd> for TcpStream {}
impl From<TcpStream> for OwnedFd {}

impl AsFd for TcpListener {}
impl AsRawFd for TcpListener {}
impl FromRawFd for TcpListener {}
impl IntoRawFd for TcpListener {}
impl From<OwnedFd> for TcpListener {}
impl From<TcpListener> for OwnedFd {}

impl AsFd for UdpSocket {}
impl AsRawFd for UdpSocket {}
impl FromRawFd for UdpSocket {}
impl IntoRawFd for UdpSocket {}
impl From<OwnedFd> for UdpSocket {}
impl From<UdpSocket> for OwnedFd {}

impl AsFd for UnixStream {}
impl AsRawFd for UnixStream {}
impl FromRawFd for UnixStream {}
impl IntoRawFd for UnixStream {}
impl From<OwnedFd> for UnixStream {}
impl From<UnixStream> for OwnedFd {}

impl AsFd for UnixListener {}
impl AsRawFd for UnixListener {}
impl FromRawFd for UnixListener {}
impl IntoRawFd for UnixListener {}
impl From<OwnedFd> for UnixListener {}
impl From<UnixListener> for OwnedFd {}

impl AsFd for UnixDatagram {}
impl AsRawFd for UnixDatagram {}
impl FromRawFd for UnixDatagram {}
impl IntoRawFd for UnixDatagram {}
impl From<OwnedFd> for UnixDatagram {}
impl From<UnixDatagram> for OwnedFd {}

impl AsFd for Stdin {}
impl AsRawFd for Stdin {}

impl AsFd for Stdout {}
impl AsRawFd for Stdout {}

impl AsFd for Stderr {}
impl AsRawFd for Stderr {}

impl AsFd for ChildStdin {}
impl AsRawFd for ChildStdin {}

impl AsFd for ChildStdout {}
impl AsRawFd for ChildStdout {}

impl AsFd for ChildStderr {}
impl AsRawFd for ChildStderr {}

pub type RawFd = i32;
