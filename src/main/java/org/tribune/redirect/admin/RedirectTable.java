package org.tribune.redirect.admin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Reads a table of redirects as spreadsheets write it: one a line, two or three cells
 * between commas, semicolons or tabs, with or without quotation marks and a first line of
 * titles. Read line by line: a long file takes no more memory than a short one.
 */
final class RedirectTable implements AutoCloseable {

	private static final int LONGEST_LINE = 4000;

	private final BufferedReader lines;

	private int number;

	RedirectTable(InputStream content) {
		this.lines = new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8));
	}

	/**
	 * The next line that is not empty; null at the end.
	 */
	@Nullable Line next() throws IOException {
		for (String text = read(); text != null; text = read()) {
			this.number++;
			String line = (this.number == 1 && text.startsWith("\ufeff")) ? text.substring(1) : text;
			List<String> cells = cells(line);
			boolean titles = this.number == 1 && cells.size() > 1 && !cells.getFirst().startsWith("/")
					&& !cells.getFirst().startsWith("http");
			if (!line.isBlank() && !titles) {
				return new Line(this.number, line, cells);
			}
		}
		return null;
	}

	/**
	 * What is too long for two addresses is cut, and so refused.
	 */
	private @Nullable String read() throws IOException {
		StringBuilder line = new StringBuilder();
		int character = this.lines.read();
		if (character < 0) {
			return null;
		}
		while (character >= 0 && character != '\n') {
			if (character != '\r' && line.length() < LONGEST_LINE) {
				line.append((char) character);
			}
			character = this.lines.read();
		}
		return line.toString();
	}

	private static List<String> cells(String line) {
		char separator = separator(line);
		List<String> cells = new ArrayList<>();
		StringBuilder cell = new StringBuilder();
		boolean quoted = false;
		for (int index = 0; index < line.length(); index++) {
			char character = line.charAt(index);
			if (character == '"') {
				if (quoted && index + 1 < line.length() && line.charAt(index + 1) == '"') {
					cell.append('"');
					index++;
				}
				else {
					quoted = !quoted;
				}
			}
			else if (character == separator && !quoted) {
				cells.add(cell.toString().strip());
				cell.setLength(0);
			}
			else {
				cell.append(character);
			}
		}
		cells.add(cell.toString().strip());
		return cells;
	}

	private static char separator(String line) {
		return (line.indexOf('\t') >= 0) ? '\t' : (line.indexOf(';') >= 0 && line.indexOf(',') < 0) ? ';' : ',';
	}

	@Override
	public void close() throws IOException {
		this.lines.close();
	}

	/**
	 * A line of the table.
	 *
	 * @param number in the file, from 1
	 * @param text as it stands there
	 * @param cells of it
	 */
	record Line(int number, String text, List<String> cells) {
	}

}
