#![allow(unused, clippy::all)]

use std::io;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;

// What must be found.

async fn flags_write(stream: &mut TcpStream) -> io::Result<()> {
    stream.write(b"hello").await?;
         //^^^^^ warning: `write` may write less than all, and nobody looks at how much
    Ok(())
}

async fn flags_read(stream: &mut TcpStream) -> io::Result<[u8; 4]> {
    let mut header = [0; 4];
    stream.read(&mut header).await?;
         //^^^^ warning: `read` may read less than all, and nobody looks at how much
    Ok(header)
}

async fn flags_unwrap(stream: &mut TcpStream) {
    stream.write(b"hello").await.unwrap();
         //^^^^^ warning: `write` may write less than all, and nobody looks at how much
}

async fn flags_expect(file: &mut tokio::fs::File) {
    file.write(b"hello").await.expect("the disk is full");
       //^^^^^ warning: `write` may write less than all, and nobody looks at how much
}

async fn flags_any_writer<W: AsyncWrite + Unpin>(writer: &mut W, bytes: &[u8]) -> io::Result<()> {
    writer.write(bytes).await?;
         //^^^^^ warning: `write` may write less than all, and nobody looks at how much
    writer.flush().await
}

async fn flags_any_reader(mut reader: impl AsyncRead + Unpin) -> io::Result<u8> {
    let mut byte = [0];
    reader.read(&mut byte).await?;
         //^^^^ warning: `read` may read less than all, and nobody looks at how much
    Ok(byte[0])
}

async fn flags_a_name_nothing_mentions(stream: &mut TcpStream) -> io::Result<Vec<u8>> {
    let mut bytes = vec![0; 16];
    let _size = stream.read(&mut bytes).await?;
                     //^^^^ warning: `read` may read less than all, and nobody looks at how much
    Ok(bytes)
}

async fn flags_futures(mut writer: impl futures::AsyncWrite + Unpin) -> io::Result<()> {
    futures::AsyncWriteExt::write(&mut writer, b"hello").await?;
                          //^^^^^ warning: `write` may write less than all, and nobody looks at how much
    Ok(())
}

async fn informs_of_what_is_meant(stream: &mut TcpStream) {
    let _ = stream.write(b"bye").await;
                 //^^^^^ information: `write` may write less than all, and nobody looks at how much
}

async fn informs_of_an_amount_thrown_away(stream: &mut TcpStream) -> io::Result<()> {
    let mut rest = [0; 64];
    let _ = stream.read(&mut rest).await?;
                 //^^^^ information: `read` may read less than all, and nobody looks at how much
    Ok(())
}

// What must not be found.

async fn allows_write_all(stream: &mut TcpStream) -> io::Result<()> {
    stream.write_all(b"hello").await?;
    Ok(())
}

async fn allows_read_exact(stream: &mut TcpStream) -> io::Result<[u8; 4]> {
    let mut header = [0; 4];
    stream.read_exact(&mut header).await?;
    Ok(header)
}

async fn allows_a_loop(stream: &mut TcpStream) -> io::Result<()> {
    let mut bytes = [0; 1024];
    while stream.read(&mut bytes).await? > 0 {}
    Ok(())
}

async fn allows_a_name(stream: &mut TcpStream) -> io::Result<Vec<u8>> {
    let mut bytes = vec![0; 16];
    let size = stream.read(&mut bytes).await?;
    bytes.truncate(size);
    Ok(bytes)
}

async fn allows_a_match(stream: &mut TcpStream) {
    let mut bytes = [0; 16];
    match stream.read(&mut bytes).await {
        Ok(0) => println!("closed"),
        Ok(size) => println!("{size}"),
        Err(error) => eprintln!("{error}"),
    }
}

async fn allows_a_result(stream: &mut TcpStream, bytes: &[u8]) -> io::Result<usize> {
    stream.write(bytes).await
}

async fn allows_another_read(lock: &tokio::sync::RwLock<u32>) {
    let _guard = lock.read().await;
}

async fn allows_the_end_of_a_stream(stream: &mut TcpStream) -> io::Result<String> {
    let mut text = String::new();
    stream.read_to_string(&mut text).await?;
    Ok(text)
}

// FIXME: the amount is mentioned, but not looked at.
async fn allows_an_amount_that_is_printed(stream: &mut TcpStream) -> io::Result<()> {
    let size = stream.write(b"hello").await?;
    println!("{size}");
    Ok(())
}

async fn flags_another_error(stream: &mut TcpStream) -> Result<(), String> {
    stream.write(b"hello").await.map_err(|error| error.to_string())?;
         //^^^^^ warning: `write` may write less than all, and nobody looks at how much
    stream.write(b"hello").await.or(Err("closed".to_owned()))?;
         //^^^^^ warning: `write` may write less than all, and nobody looks at how much
    Ok(())
}

async fn flags_an_option(stream: &mut TcpStream) -> Option<()> {
    stream.write(b"hello").await.ok()?;
         //^^^^^ warning: `write` may write less than all, and nobody looks at how much
    Some(())
}

async fn allows_an_amount_with_another_error(stream: &mut TcpStream) -> Result<usize, String> {
    let size = stream.write(b"hello").await.map_err(|error| error.to_string())?;
    Ok(size)
}
