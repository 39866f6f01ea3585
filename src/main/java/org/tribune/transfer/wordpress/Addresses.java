package org.tribune.transfer.wordpress;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.tribune.article.ArticleState;
import org.tribune.article.Newsroom;
import org.tribune.redirect.RedirectOrigin;
import org.tribune.redirect.Redirects;
import org.tribune.site.StaticPage;
import org.tribune.site.StaticPages;
import org.tribune.transfer.ImportedItem;
import org.tribune.transfer.ImportedItems;
import org.tribune.transfer.ImportedKind;
import org.tribune.transfer.wxr.WxrItem;

/**
 * Where the pages of the other site are now.
 */
@Component
class Addresses {

	private final ImportedItems imported;

	private final Newsroom newsroom;

	private final StaticPages pages;

	private final Redirects redirects;

	Addresses(ImportedItems imported, Newsroom newsroom, StaticPages pages, Redirects redirects) {
		this.imported = imported;
		this.newsroom = newsroom;
		this.pages = pages;
		this.redirects = redirects;
	}

	/**
	 * The public path of what an old address names, empty when there is none here.
	 */
	String target(OldAddress address, String source) {
		if (!address.number().isEmpty()) {
			return this.imported.find(source, ImportedKind.ARTICLE, address.number())
				.or(() -> this.imported.find(source, ImportedKind.PAGE, address.number()))
				.flatMap(this::path)
				.orElse("");
		}
		if (address.path().equals("/")) {
			return "/";
		}
		return this.imported.findByOldPath(source, address.path())
			.flatMap(this::path)
			.or(() -> this.redirects.target(address.path()))
			.orElse("");
	}

	private Optional<String> path(ImportedItem item) {
		Long id = item.targetId();
		if (id == null) {
			return Optional.empty();
		}
		if (item.kind() == ImportedKind.ARTICLE) {
			return this.newsroom.look(id)
				.filter((copy) -> copy.state() == ArticleState.PUBLISHED)
				.flatMap((copy) -> Optional.ofNullable(copy.path()));
		}
		return this.pages.findById(id).filter(StaticPage::published).map(StaticPage::path);
	}

	/**
	 * From now on the old addresses of a public item lead to its new one.
	 */
	void lead(WxrItem item, String path, ImportRun run) {
		OldAddress.of(item.link(), run.source()).filter(OldAddress::hasPath).ifPresent((old) -> {
			this.redirects.add(old.path(), path, RedirectOrigin.IMPORTED);
			if (!old.withoutDate().equals(old.path()) && this.redirects.target(old.withoutDate()).isEmpty()) {
				this.redirects.add(old.withoutDate(), path, RedirectOrigin.IMPORTED);
			}
		});
		if (Survey.number(item.id()) > 0) {
			this.redirects.add("/?p=" + item.id(), path, RedirectOrigin.IMPORTED);
		}
	}

}
