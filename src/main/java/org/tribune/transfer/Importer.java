package org.tribune.transfer;

import java.io.IOException;
import java.io.PrintStream;

/**
 * Takes in the exports of one publishing system.
 */
public interface Importer {

	/**
	 * Whether the file is likely to be an export of that system.
	 * @param start its first 4096 bytes, or all of them
	 */
	boolean recognises(byte[] start);

	/**
	 * Takes a file in.
	 * @param out where progress goes, and the reason when the file cannot be read
	 * @param report collects what happens to each item
	 * @return whether the file was read to its end; if not, nothing was written
	 * @throws IOException when the file's bytes cannot be read; what was written before
	 * is whole, and running again completes it
	 */
	boolean run(ExportFile file, PrintStream out, ImportReport report) throws IOException;

}
