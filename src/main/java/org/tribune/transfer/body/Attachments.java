package org.tribune.transfer.body;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The files of the exported site by number, and by the number of the item they were
 * uploaded to.
 */
public interface Attachments {

	/** No files at all. */
	Attachments NONE = new Attachments() {

		@Override
		public @Nullable Attachment find(long id) {
			return null;
		}

		@Override
		public List<Attachment> uploadedTo(long itemId) {
			return List.of();
		}

	};

	/**
	 * The file with this number.
	 */
	@Nullable Attachment find(long id);

	/**
	 * The files that belong to an item, in the order of the export.
	 */
	List<Attachment> uploadedTo(long itemId);

}
