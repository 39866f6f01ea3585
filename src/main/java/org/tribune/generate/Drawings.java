package org.tribune.generate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import org.tribune.media.MediaLibrary;

/**
 * A few drawings of circles and bands, to stand over articles.
 */
final class Drawings {

	private Drawings() {
	}

	/**
	 * Takes the drawings into the library.
	 * @return their ids
	 */
	static List<Long> add(MediaLibrary media, Plan plan, List<Topic> topics) {
		return IntStream.range(0, Author.DRAWINGS)
			.mapToObj(
					(number) -> media.addDrawing("composition-" + (number + 1) + ".svg", drawing(plan, number, topics))
						.id())
			.toList();
	}

	private static byte[] drawing(Plan plan, int number, List<Topic> topics) {
		Dice dice = new Dice(plan.seed(), "drawing", number);
		StringBuilder svg = new StringBuilder(1024);
		svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1600 900\" width=\"1600\" height=\"900\">");
		svg.append("<rect width=\"1600\" height=\"900\" fill=\"").append(dice.pick(topics).colour()).append("\"/>");
		for (int shape = 0; shape < 7; shape++) {
			String fill = dice.chance(0.3) ? "#f4efe6" : dice.pick(topics).colour();
			svg.append("<circle cx=\"%d\" cy=\"%d\" r=\"%d\" fill=\"%s\" fill-opacity=\".%d\"/>".formatted(
					dice.between(0, 1600), dice.between(0, 900), dice.between(60, 420), fill, dice.between(4, 9)));
		}
		svg.append("<rect y=\"%d\" width=\"1600\" height=\"%d\" fill=\"#f4efe6\" fill-opacity=\".2\"/></svg>"
			.formatted(dice.between(100, 700), dice.between(20, 160)));
		return svg.toString().getBytes(StandardCharsets.UTF_8);
	}

}
