package org.tribune.staff.factor;

/**
 * A QR code as an SVG draws it.
 *
 * @param size of a side, in modules, with the quiet zone
 * @param path of the dark modules
 */
public record QrCode(int size, String path) {

	private static final int QUIET = 4;

	/**
	 * The code that carries a text.
	 */
	public static QrCode of(String text) {
		io.nayuki.qrcodegen.QrCode code = io.nayuki.qrcodegen.QrCode.encodeText(text,
				io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
		StringBuilder path = new StringBuilder();
		for (int y = 0; y < code.size; y++) {
			for (int x = 0; x < code.size; x++) {
				if (code.getModule(x, y)) {
					path.append('M').append(x + QUIET).append(',').append(y + QUIET).append("h1v1h-1z");
				}
			}
		}
		return new QrCode(code.size + 2 * QUIET, path.toString());
	}

}
