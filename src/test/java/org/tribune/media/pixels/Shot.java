package org.tribune.media.pixels;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Real files of every kind, made in the test: four quarters in red, green, blue and
 * yellow.
 */
public final class Shot {

	private static final ICC_Profile SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB);

	private Shot() {
	}

	/** Red and green above blue and yellow. */
	public static BufferedImage quarters(int width, int height, boolean alpha) {
		BufferedImage image = Surface.blank(width, height, alpha);
		Graphics2D pen = image.createGraphics();
		Color[] colours = { Color.RED, Color.GREEN, Color.BLUE, Color.YELLOW };
		for (int part = 0; part < 4; part++) {
			pen.setColor(colours[part]);
			pen.fillRect((part % 2) * (width / 2), (part / 2) * (height / 2), width - width / 2, height - height / 2);
		}
		pen.dispose();
		return image;
	}

	/** A JPEG. */
	public static byte[] jpeg(int width, int height) {
		return written(quarters(width, height, false), "jpeg");
	}

	/** A JPEG unlike any other. */
	public static byte[] jpeg(int width, int height, int number) {
		BufferedImage image = quarters(width, height, false);
		Graphics2D pen = image.createGraphics();
		pen.setColor(new Color(number * 7919 & 0xffffff));
		pen.fillOval(width / 4, height / 4, width / 2, height / 2);
		pen.dispose();
		return written(image, "jpeg");
	}

	/** A PNG. */
	public static byte[] png(int width, int height, boolean alpha) {
		return written(quarters(width, height, alpha), "png");
	}

	/** A WebP. */
	public static byte[] webp(int width, int height) {
		return Format.WEBP.encode(quarters(width, height, false));
	}

	/**
	 * A JPEG as a camera writes it when held otherwise, with the place it was taken at.
	 */
	public static byte[] exif(int width, int height, int orientation) {
		ByteBuffer tiff = ByteBuffer.allocate(200);
		tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
		tiff.putShort((short) 2);
		tiff.putShort((short) 0x112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
		tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38).putInt(0);
		tiff.putShort((short) 2);
		tiff.putShort((short) 1).putShort((short) 2).putInt(2).put(new byte[] { 'N', 0, 0, 0 });
		tiff.putShort((short) 2).putShort((short) 5).putInt(3).putInt(68).putInt(0);
		for (int one : new int[] { 48, 1, 51, 1, 29, 1 }) {
			tiff.putInt(one);
		}
		byte[] body = concat("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1),
				Arrays.copyOf(tiff.array(), tiff.position()));
		return withSegment(jpeg(width, height), 0xe1, body);
	}

	/**
	 * A JPEG of a printer, red all over: cyan, magenta, yellow and black, inverted as
	 * Adobe does.
	 */
	public static byte[] cmyk(int width, int height) {
		WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
		int[] red = { 255, 0, 0, 255 };
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				raster.setPixel(x, y, red);
			}
		}
		return withSegment(encoded("jpeg", new IIOImage(raster, null, null)), 0xee,
				"Adobe\0\144\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
	}

	/** A PNG whose profile calls the green channel red and the red one green. */
	public static byte[] swappedProfilePng(int width, int height) {
		byte[] png = png(width, height, false);
		ByteArrayOutputStream data = new ByteArrayOutputStream();
		data.writeBytes("swapped\0\0".getBytes(StandardCharsets.ISO_8859_1));
		Deflater deflater = new Deflater();
		deflater.setInput(swapped());
		deflater.finish();
		byte[] packed = new byte[100_000];
		data.write(packed, 0, deflater.deflate(packed));
		return concat(concat(Arrays.copyOf(png, 33), chunk("iCCP", data.toByteArray())),
				Arrays.copyOfRange(png, 33, png.length));
	}

	/** A JPEG with the same profile. */
	public static byte[] swappedProfileJpeg(int width, int height) {
		byte[] body = concat("ICC_PROFILE\0\1\1".getBytes(StandardCharsets.ISO_8859_1), swapped());
		return withSegment(jpeg(width, height), 0xe2, body);
	}

	private static byte[] swapped() {
		ICC_Profile profile = ICC_Profile.getInstance(SRGB.getData());
		byte[] red = profile.getData(ICC_Profile.icSigRedColorantTag);
		byte[] green = profile.getData(ICC_Profile.icSigGreenColorantTag);
		profile.setData(ICC_Profile.icSigRedColorantTag, green);
		profile.setData(ICC_Profile.icSigGreenColorantTag, red);
		return profile.getData();
	}

	/** A GIF of so many frames, with a comment. */
	public static byte[] gif(int width, int height, int frames) {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
			writer.setOutput(out);
			writer.prepareWriteSequence(null);
			for (int frame = 0; frame < frames; frame++) {
				BufferedImage picture = quarters(width, height, false);
				IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(picture), null);
				IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree("javax_imageio_gif_image_1.0");
				IIOMetadataNode comments = new IIOMetadataNode("CommentExtensions");
				IIOMetadataNode comment = new IIOMetadataNode("CommentExtension");
				comment.setAttribute("value", "prise à Morlieu");
				comments.appendChild(comment);
				root.appendChild(comments);
				metadata.setFromTree("javax_imageio_gif_image_1.0", root);
				writer.writeToSequence(new IIOImage(picture, null, metadata), null);
			}
			writer.endWriteSequence();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/** A PNG that says it is this large and holds next to nothing. */
	public static byte[] bomb(int width, int height) {
		byte[] header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] { 8, 2, 0, 0, 0 }).array();
		Deflater deflater = new Deflater(9);
		deflater.setInput(new byte[1_000_000]);
		deflater.finish();
		byte[] packed = new byte[10_000];
		int length = deflater.deflate(packed);
		byte[] signature = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' };
		return concat(concat(concat(signature, chunk("IHDR", header)), chunk("IDAT", Arrays.copyOf(packed, length))),
				chunk("IEND", new byte[0]));
	}

	/** The pixels of a file. */
	public static BufferedImage read(byte[] file) {
		try {
			return ImageIO.read(new ByteArrayInputStream(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** One array behind the other. */
	public static byte[] concat(byte[] first, byte[] second) {
		return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
	}

	/** The colour that a place of a picture is nearest to. */
	public static String colour(BufferedImage image, double x, double y) {
		Color colour = new Color(image.getRGB((int) (x * (image.getWidth() - 1)), (int) (y * (image.getHeight() - 1))));
		boolean red = colour.getRed() > 127;
		boolean green = colour.getGreen() > 127;
		boolean blue = colour.getBlue() > 127;
		return (red ? "r" : "") + (green ? "g" : "") + (blue ? "b" : "");
	}

	/** A grey picture in 8 bits. */
	static byte[] grey(int level) {
		BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_GRAY);
		int[] samples = new int[1600];
		Arrays.fill(samples, level);
		image.getRaster().setSamples(0, 0, 40, 40, 0, samples);
		return written(image, "png");
	}

	private static byte[] withSegment(byte[] jpeg, int marker, byte[] body) {
		byte[] segment = ByteBuffer.allocate(body.length + 4)
			.put((byte) 0xff)
			.put((byte) marker)
			.putShort((short) (body.length + 2))
			.put(body)
			.array();
		return concat(concat(Arrays.copyOf(jpeg, 2), segment), Arrays.copyOfRange(jpeg, 2, jpeg.length));
	}

	private static byte[] chunk(String type, byte[] data) {
		byte[] typed = concat(type.getBytes(StandardCharsets.US_ASCII), data);
		CRC32 crc = new CRC32();
		crc.update(typed);
		return ByteBuffer.allocate(typed.length + 8)
			.putInt(data.length)
			.put(typed)
			.putInt((int) crc.getValue())
			.array();
	}

	private static byte[] written(BufferedImage image, String format) {
		return encoded(format, new IIOImage(image, null, null));
	}

	private static byte[] encoded(String format, IIOImage image) {
		ImageWriter writer = Stream.generate(ImageIO.getImageWritersByFormatName(format)::next)
			.filter((one) -> one.getClass().getName().startsWith("com.sun."))
			.findFirst()
			.orElseThrow();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
			writer.setOutput(out);
			writer.write(image);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
