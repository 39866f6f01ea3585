package org.tribune.transfer.wordpress;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;
import org.tribune.site.Site;
import org.tribune.transfer.CountedStream;
import org.tribune.transfer.ExportFile;
import org.tribune.transfer.ImportReport;
import org.tribune.transfer.ImportedKind;
import org.tribune.transfer.Importer;
import org.tribune.transfer.Messages;
import org.tribune.transfer.Progress;
import org.tribune.transfer.wxr.WxrFault;
import org.tribune.transfer.wxr.WxrItem;
import org.tribune.transfer.wxr.WxrReader;
import org.tribune.transfer.wxr.WxrRecord;
import org.tribune.transfer.wxr.WxrSite;

/**
 * Imports a WordPress export in three steps: a first reading to the end, which writes
 * nothing and finds out whether the file is sound and what is in it; a second reading,
 * which writes item by item; and the links between articles, once all have an address.
 */
@Component
class WordPressImport implements Importer {

	private final PostDesk posts;

	private final PageDesk pages;

	private final LinkDesk links;

	private final SiteDesk siteDesk;

	private final Site site;

	private final Clock clock;

	WordPressImport(PostDesk posts, PageDesk pages, LinkDesk links, SiteDesk siteDesk, Site site, Clock clock) {
		this.posts = posts;
		this.pages = pages;
		this.links = links;
		this.siteDesk = siteDesk;
		this.site = site;
		this.clock = clock;
	}

	@Override
	public boolean recognises(byte[] start) {
		return new String(start, StandardCharsets.ISO_8859_1).indexOf('<') >= 0;
	}

	@Override
	public boolean run(ExportFile file, PrintStream out, ImportReport report) throws IOException {
		try (Survey survey = new Survey()) {
			out.println(report.messages().of("reading", file.name()));
			WxrSite exported = read(file, out, report.messages(), "progress.reading", survey::take);
			survey.seal();
			write(file, out, report, survey, exported);
			return true;
		}
		catch (WxrFault fault) {
			new FaultNotice(report.messages()).print(file, fault, out);
			return false;
		}
	}

	private void write(ExportFile file, PrintStream out, ImportReport report, Survey survey, WxrSite exported)
			throws IOException {
		ImportRun run = new ImportRun(exported, survey, report, this.site.settings().timeZone(), this.clock.instant());
		ItemDesk desk = new ItemDesk(this.posts, this.pages, run);
		out.println(report.messages().of("writing", exported.items(), exported.title(), run.source()));
		mentionRepairs(exported, report);
		this.siteDesk.name(exported, run);
		try {
			read(file, out, report.messages(), "progress.writing", (record) -> {
				if (record instanceof WxrItem item) {
					desk.take(item);
				}
			});
		}
		catch (WxrFault fault) {
			throw new IOException(report.messages().of("changed-while-reading", file.name()), fault);
		}
		out.println(report.messages().of("linking"));
		this.links.pending(run.source(), ImportedKind.ARTICLE, this.links::follow);
		this.links.pending(run.source(), ImportedKind.PAGE, this.pages::follow);
	}

	private WxrSite read(ExportFile file, PrintStream out, Messages messages, String key, Consumer<WxrRecord> records)
			throws IOException, WxrFault {
		try (CountedStream bytes = new CountedStream(file.open())) {
			Progress progress = new Progress(out, messages, key, file.size(), System::nanoTime);
			return WxrReader.read(bytes, (record) -> {
				records.accept(record);
				progress.item(bytes.count());
			});
		}
	}

	private static void mentionRepairs(WxrSite exported, ImportReport report) {
		WxrSite.Repairs repairs = exported.repairs();
		String file = report.messages().of("file").toLowerCase(Locale.ROOT);
		mention(report, file, "repaired.illegal", repairs.illegalCharacters());
		mention(report, file, "repaired.windows", repairs.strayWindowsCharacters());
		mention(report, file, "repaired.undecodable", repairs.undecodable());
		mention(report, file, "repaired.prefixes", repairs.undeclaredPrefixes() ? 1 : 0);
	}

	private static void mention(ImportReport report, String file, String key, long count) {
		if (count > 0) {
			report.changed(file, key, count);
		}
	}

}
