package org.tribune.transfer.wxr;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reading long and damaged exports.
 */
class WxrReaderRobustnessTests {

	@Test
	void longExportIsHandedOutItemByItem() throws Exception {
		AtomicInteger items = new AtomicInteger();
		AtomicInteger longest = new AtomicInteger();
		WxrSite site = WxrReader.read(GeneratedExport.of(2_000, 50), (record) -> {
			items.incrementAndGet();
			longest.accumulateAndGet(((WxrItem) record).content().length(), Math::max);
		});

		assertThat(items).hasValue(2_000);
		assertThat(site.items()).isEqualTo(2_000);
		assertThat(longest).hasValueBetween(8_000, 12_000);
	}

	@Test
	void damageEndsInAFaultAndNothingElse() throws Exception {
		byte[] whole = GeneratedExport.of(12, 2).readAllBytes();
		Random random = new Random(7);
		List<WxrFault> faults = new ArrayList<>();
		for (int round = 0; round < 1_500; round++) {
			byte[] damaged = whole.clone();
			for (int i = 0; i <= round % 4; i++) {
				damaged[random.nextInt(damaged.length)] = (byte) "<>&;]![-\"'/=\u0000\u001Fx \n"
					.charAt(random.nextInt(17));
			}
			try {
				WxrReader.read(new ByteArrayInputStream(damaged), (record) -> assertThat(record).isNotNull());
			}
			catch (WxrFault ex) {
				faults.add(ex);
			}
		}

		assertThat(faults).hasSizeGreaterThan(100)
			.allSatisfy((fault) -> assertThat(fault.line()).isBetween(1L, lines(whole) + 8));
	}

	private static long lines(byte[] text) {
		return new String(text, StandardCharsets.UTF_8).lines().count();
	}

}
