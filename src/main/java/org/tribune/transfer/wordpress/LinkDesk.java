package org.tribune.transfer.wordpress;

import java.util.List;
import java.util.function.BiConsumer;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.article.DeskCopy;
import org.tribune.article.Newsroom;
import org.tribune.staff.Actor;
import org.tribune.transfer.ImportedItem;
import org.tribune.transfer.ImportedItems;
import org.tribune.transfer.ImportedKind;

/**
 * Follows up, once everything has an address, the links that led to what had not come in
 * yet.
 */
@Component
class LinkDesk {

	private static final Actor HAND = Actor.process("import");

	private static final int BATCH = 200;

	private final Newsroom newsroom;

	private final Addresses addresses;

	private final ImportedItems imported;

	LinkDesk(Newsroom newsroom, Addresses addresses, ImportedItems imported) {
		this.newsroom = newsroom;
		this.addresses = addresses;
		this.imported = imported;
	}

	/**
	 * Hands out everything of a kind with links that lead nowhere yet.
	 */
	void pending(String source, ImportedKind kind, BiConsumer<ImportedItem, String> each) {
		String after = "";
		while (true) {
			List<ImportedItem> items = this.imported.pending(source, kind, after, BATCH);
			if (items.isEmpty()) {
				return;
			}
			items.forEach((item) -> each.accept(item, source));
			after = items.getLast().key();
		}
	}

	/**
	 * Follows up the links of an article, unless it was edited since the import.
	 */
	@Transactional
	public void follow(ImportedItem item, String source) {
		Long id = item.targetId();
		DeskCopy copy = (id != null) ? this.newsroom.look(id).orElse(null) : null;
		if (copy == null || copy.version() != item.version()) {
			return;
		}
		BodyLinks links = BodyLinks.rewrite(copy.bodyHtml(), source,
				(address) -> this.addresses.target(address, source));
		if (links.changed()) {
			this.newsroom.rewriteBody(copy.id(), copy.version(), links.html(), HAND);
			this.newsroom.backdate(copy.id(), copy.createdAt(), copy.modifiedAt());
			this.imported.settle(source, item, this.newsroom.look(copy.id()).orElseThrow().version(), links.pending());
		}
	}

}
