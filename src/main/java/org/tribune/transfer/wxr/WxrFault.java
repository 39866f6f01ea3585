package org.tribune.transfer.wxr;

/**
 * The reason why an export cannot be read to its end, and where.
 */
public class WxrFault extends Exception {

	private static final long serialVersionUID = 1L;

	private final Kind kind;

	private final long line;

	private final long column;

	WxrFault(Kind kind, long line, long column, String detail) {
		super(detail);
		this.kind = kind;
		this.line = line;
		this.column = column;
	}

	/**
	 * What is wrong.
	 */
	public Kind kind() {
		return this.kind;
	}

	/**
	 * The line of the file, from 1.
	 */
	public long line() {
		return this.line;
	}

	/**
	 * The column in the line, from 1.
	 */
	public long column() {
		return this.column;
	}

	/**
	 * What can be wrong with a whole file.
	 */
	public enum Kind {

		/** The file is not XML, or stops in the middle, or has a wrong tag. */
		NOT_WELL_FORMED,

		/**
		 * The file declares a document type, which no export does and which is a known
		 * attack.
		 */
		DOCUMENT_TYPE,

		/** The file names an encoding that does not exist. */
		UNKNOWN_ENCODING,

		/** The file is XML, but no export of WordPress. */
		NOT_AN_EXPORT

	}

}
