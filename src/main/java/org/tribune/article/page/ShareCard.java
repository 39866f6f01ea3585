package org.tribune.article.page;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;

import org.springframework.core.io.ClassPathResource;

/**
 * Draws the card that social networks show of an article without a photograph: its
 * headline, who signs and where it stands, in the site's colours and letters.
 */
final class ShareCard {

	static final int WIDTH = 1200;

	static final int HEIGHT = 630;

	private static final int MARGIN = 80;

	private static final Color PAPER = new Color(0xfaf7f1);

	private static final Color INK = new Color(0x1c1e24);

	private static final Color INK_SOFT = new Color(0x51545d);

	private static final Font SERIF = font("newsreader-600.ttf");

	private static final Font SANS = font("instrument-sans-500.ttf");

	private ShareCard() {
	}

	private static Font font(String name) {
		try (InputStream in = new ClassPathResource("fonts/" + name).getInputStream()) {
			return Font.createFont(Font.TRUETYPE_FONT, in);
		}
		catch (IOException | FontFormatException ex) {
			throw new IllegalStateException("Cannot read the font " + name, ex);
		}
	}

	/**
	 * Draws a card.
	 * @param colour of the section, as {@code #rrggbb}
	 */
	static BufferedImage draw(String site, String section, String colour, String headline, String byline) {
		BufferedImage card = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
		Graphics2D pen = card.createGraphics();
		pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
		pen.setColor(PAPER);
		pen.fillRect(0, 0, WIDTH, HEIGHT);
		Color accent = Color.decode(colour);
		pen.setColor(accent);
		pen.fillRect(0, 0, WIDTH, 16);
		line(pen, section, SANS.deriveFont(34f), accent, 112);
		headline(pen, headline);
		line(pen, byline, SANS.deriveFont(32f), INK_SOFT, HEIGHT - 118);
		line(pen, site, SERIF.deriveFont(38f), INK, HEIGHT - 62);
		pen.dispose();
		return card;
	}

	/** As large as its length allows. */
	private static void headline(Graphics2D pen, String headline) {
		List<TextLayout> lines = List.of();
		for (float size = 76; size >= 40; size -= 4) {
			lines = lines(headline, SERIF.deriveFont(size), pen.getFontRenderContext());
			if (height(lines) <= HEIGHT - 330) {
				break;
			}
		}
		float baseline = 150;
		pen.setColor(INK);
		for (TextLayout line : lines) {
			baseline += line.getAscent();
			line.draw(pen, MARGIN, baseline);
			baseline += line.getDescent() + line.getLeading();
		}
	}

	private static float height(List<TextLayout> lines) {
		return (float) lines.stream().mapToDouble((one) -> one.getAscent() + one.getDescent() + one.getLeading()).sum();
	}

	private static void line(Graphics2D pen, String text, Font font, Color colour, float baseline) {
		List<TextLayout> lines = lines(text, font, pen.getFontRenderContext());
		if (!lines.isEmpty()) {
			pen.setColor(colour);
			lines.getFirst().draw(pen, MARGIN, baseline);
		}
	}

	private static List<TextLayout> lines(String text, Font font, FontRenderContext context) {
		List<TextLayout> lines = new ArrayList<>();
		String printed = printed(text, font);
		if (printed.isBlank()) {
			return lines;
		}
		AttributedString attributed = new AttributedString(printed);
		attributed.addAttribute(TextAttribute.FONT, font);
		LineBreakMeasurer measurer = new LineBreakMeasurer(attributed.getIterator(), context);
		while (measurer.getPosition() < printed.length() && lines.size() < 7) {
			lines.add(measurer.nextLayout(WIDTH - 2 * MARGIN));
		}
		return lines;
	}

	/** Narrow spaces become those the letters have; what cannot be drawn is left out. */
	private static String printed(String text, Font font) {
		StringBuilder printed = new StringBuilder();
		text.codePoints()
			.map((one) -> (one == 0x202f) ? 0xa0 : one)
			.filter((one) -> one == 0xa0 || font.canDisplay(one))
			.forEach(printed::appendCodePoint);
		return printed.toString();
	}

}
