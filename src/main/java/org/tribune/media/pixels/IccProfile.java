package org.tribune.media.pixels;

import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.PixelInterleavedSampleModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.InflaterInputStream;

import org.jspecify.annotations.Nullable;

/**
 * The colour profile of a PNG, which the JDK's reader passes over; those of JPEG and WebP
 * are seen to by their readers.
 */
final class IccProfile {

	private static final int MOST_BYTES = 4 * 1024 * 1024;

	private static final int ICCP = 0x69434350;

	private static final int IDAT = 0x49444154;

	private IccProfile() {
	}

	/**
	 * The picture as its profile says it is meant; unchanged when it has none or one that
	 * cannot be used.
	 */
	static BufferedImage applied(FileKind kind, byte[] content, BufferedImage picture) {
		if (kind != FileKind.PNG || !(picture.getColorModel() instanceof ComponentColorModel model)
				|| model.getNumColorComponents() != 3 || model.getTransferType() != DataBuffer.TYPE_BYTE
				|| !(picture.getSampleModel() instanceof PixelInterleavedSampleModel)) {
			return picture;
		}
		ICC_Profile profile = profile(content);
		if (profile == null || profile.getColorSpaceType() != ColorSpace.TYPE_RGB) {
			return picture;
		}
		ColorModel meant = new ComponentColorModel(new ICC_ColorSpace(profile), model.hasAlpha(), false,
				model.getTransparency(), DataBuffer.TYPE_BYTE);
		return new BufferedImage(meant, picture.getRaster(), false, null);
	}

	private static @Nullable ICC_Profile profile(byte[] content) {
		ByteBuffer chunks = ByteBuffer.wrap(content);
		int at = 8;
		while (at + 12 <= content.length) {
			int length = chunks.getInt(at);
			int type = chunks.getInt(at + 4);
			if (type == ICCP && length > 0 && at + 8 + length <= content.length) {
				return inflated(content, at + 8, length);
			}
			if (type == IDAT || length < 0 || length > content.length - at - 12) {
				return null;
			}
			at += length + 12;
		}
		return null;
	}

	private static @Nullable ICC_Profile inflated(byte[] content, int start, int length) {
		int data = start;
		while (data < start + length && content[data] != 0) {
			data++;
		}
		try (InflaterInputStream in = new InflaterInputStream(
				new ByteArrayInputStream(content, data + 2, start + length - data - 2))) {
			byte[] profile = in.readNBytes(MOST_BYTES);
			return (profile.length < MOST_BYTES) ? ICC_Profile.getInstance(profile) : null;
		}
		catch (IOException | IllegalArgumentException | IndexOutOfBoundsException ex) {
			return null;
		}
	}

}
