package org.tribune.transfer.wordpress;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Locale;

import org.tribune.transfer.ExportFile;
import org.tribune.transfer.Messages;
import org.tribune.transfer.wxr.WxrFault;
import org.tribune.transfer.wxr.WxrItem;
import org.tribune.transfer.wxr.WxrReader;
import org.tribune.transfer.wxr.WxrRecord;

/**
 * Says why a file cannot be read, where, and what could be read before the fault.
 */
class FaultNotice {

	private final Messages messages;

	private int items;

	FaultNotice(Messages messages) {
		this.messages = messages;
	}

	/**
	 * Reads the file again up to its fault, which costs time but no memory.
	 */
	void print(ExportFile file, WxrFault fault, PrintStream out) throws IOException {
		out.println(this.messages.of("fault.readable"));
		try (InputStream bytes = file.open()) {
			WxrReader.read(bytes, (record) -> list(record, out));
		}
		catch (WxrFault again) {
			out.println(this.messages.of("fault.count", this.items));
		}
		String kind = fault.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
		out.println(this.messages.of("fault." + kind, String.valueOf(fault.line()), String.valueOf(fault.column()),
				String.valueOf(fault.getMessage())));
		out.println(this.messages.of("fault.nothing-written"));
	}

	private void list(WxrRecord record, PrintStream out) {
		if (record instanceof WxrItem item) {
			this.items++;
			String title = item.title().isEmpty() ? item.slug() : item.title();
			out.println("  " + this.messages.of("fault.item", String.valueOf(item.line()), item.type(), item.status(),
					title.replaceAll("\\p{Cntrl}+", " ")));
		}
	}

}
