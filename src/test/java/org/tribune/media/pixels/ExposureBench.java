package org.tribune.media.pixels;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.tribune.media.pixels.Rendition.Focus;

/**
 * How long a photograph takes to all its renditions, and how much memory. A program of
 * its own: {@code java -cp … org.tribune.media.pixels.ExposureBench photo.jpg}; the most
 * that the process held at once is {@code VmHWM} in {@code /proc/self/status}.
 */
final class ExposureBench {

	private ExposureBench() {
	}

	static void main(String[] arguments) throws IOException {
		byte[] content = Files.readAllBytes(Path.of(arguments[0]));
		for (int round = 0; round < 4; round++) {
			ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
			long start = System.nanoTime();
			Inspected inspected = Inspection.inspect("photo.jpg", content);
			long inspection = System.nanoTime() - start;
			Exposure exposure = Exposure.of(inspected.kind(), inspected.content());
			int files = 0;
			long bytes = 0;
			for (Rendition rendition : Rendition.of(inspected.width())) {
				BufferedImage pixels = exposure.render(rendition, Focus.CENTRE);
				for (Format format : List.of(Format.WEBP, Format.JPEG)) {
					bytes += format.encode(pixels).length;
					files++;
				}
			}
			System.out.printf("%d × %d: inspected in %d ms, %d files of %d KB in all in %d ms, heap at most %d MB%n",
					inspected.width(), inspected.height(), inspection / 1_000_000, files, bytes / 1024,
					(System.nanoTime() - start) / 1_000_000, heap());
		}
		Files.readAllLines(Path.of("/proc/self/status"))
			.stream()
			.filter((line) -> line.startsWith("VmHWM"))
			.forEach(System.out::println);
	}

	private static long heap() {
		return ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getType() == MemoryType.HEAP)
			.mapToLong((pool) -> pool.getPeakUsage().getUsed())
			.sum() / (1024 * 1024);
	}

}
