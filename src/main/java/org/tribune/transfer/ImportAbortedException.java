package org.tribune.transfer;

/**
 * So many items failed in a row that going on makes no sense: the database is gone, the
 * disk is full. What came in before is whole.
 */
public class ImportAbortedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * With what the last item failed of.
	 */
	public ImportAbortedException(Throwable cause) {
		super(cause.getMessage(), cause);
	}

}
