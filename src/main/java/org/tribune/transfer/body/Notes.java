package org.tribune.transfer.body;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.tribune.transfer.body.BodyNote.Kind;

/**
 * Collects what could not come along, each thing once.
 */
class Notes {

	private final Set<BodyNote> notes = new LinkedHashSet<>();

	void add(Kind kind, String detail) {
		this.notes.add(new BodyNote(kind, detail));
	}

	List<BodyNote> list() {
		return List.copyOf(this.notes);
	}

}
