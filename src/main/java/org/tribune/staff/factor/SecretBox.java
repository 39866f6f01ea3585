package org.tribune.staff.factor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;

import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.tribune.database.DataDirectory;

/**
 * Keeps secrets in the database under a key that is not in the database: a stolen copy of
 * the database opens no second factor. A secret is bound to its owner, so that it cannot
 * be moved to another row.
 */
@Component
class SecretBox {

	private static final String FILE = "staff.key";

	private static final int KEY = 32;

	private static final int NONCE = 12;

	private static final int TAG_BITS = 128;

	private final SecureRandom random = new SecureRandom();

	private final StaffProperties properties;

	private final DataDirectory directory;

	private @Nullable SecretKey key;

	SecretBox(StaffProperties properties, DataDirectory directory) {
		this.properties = properties;
		this.directory = directory;
	}

	/**
	 * What the database may hold.
	 */
	byte[] close(byte[] secret, long owner) {
		byte[] nonce = new byte[NONCE];
		this.random.nextBytes(nonce);
		byte[] sealed = apply(Cipher.ENCRYPT_MODE, nonce, secret, owner);
		return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
	}

	/**
	 * What it was.
	 */
	byte[] open(byte[] closed, long owner) {
		ByteBuffer buffer = ByteBuffer.wrap(closed);
		byte[] nonce = new byte[NONCE];
		buffer.get(nonce);
		byte[] sealed = new byte[buffer.remaining()];
		buffer.get(sealed);
		return apply(Cipher.DECRYPT_MODE, nonce, sealed, owner);
	}

	private byte[] apply(int mode, byte[] nonce, byte[] text, long owner) {
		try {
			Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
			cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
			cipher.updateAAD(ByteBuffer.allocate(Long.BYTES).putLong(owner).array());
			return cipher.doFinal(text);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("A second factor cannot be read: was tribune.staff.secret-key or the file "
					+ this.directory.resolve(FILE) + " changed?", ex);
		}
	}

	private synchronized SecretKey key() {
		if (this.key == null) {
			this.key = new SecretKeySpec(Base64.getDecoder().decode(text().strip()), "AES");
		}
		return this.key;
	}

	private String text() {
		String given = this.properties.secretKey();
		if (given != null) {
			return given;
		}
		Path file = this.directory.resolve(FILE);
		try {
			Files.createDirectories(this.directory.path());
			write(file);
		}
		catch (FileAlreadyExistsException ex) {
			// Made at an earlier start.
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void write(Path file) throws IOException {
		byte[] fresh = new byte[KEY];
		this.random.nextBytes(fresh);
		if (!Files.exists(file)) {
			Files.createFile(file, ownerOnly());
			Files.write(file, Base64.getEncoder().encodeToString(fresh).getBytes(StandardCharsets.US_ASCII),
					StandardOpenOption.WRITE);
		}
	}

	private static FileAttribute<?>[] ownerOnly() {
		return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
	}

}
