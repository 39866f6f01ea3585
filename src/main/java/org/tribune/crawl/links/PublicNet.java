package org.tribune.crawl.links;

import java.net.InetAddress;
import java.util.List;

/**
 * Which addresses belong to the public internet. Whatever is not known to be public is
 * refused: an editor, or a site that redirects, must not make this machine ask another
 * that only it can reach.
 *
 * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry">IANA, IPv4
 * special-purpose addresses</a>
 * @see <a href="https://www.iana.org/assignments/iana-ipv6-special-registry">IANA, IPv6
 * special-purpose addresses</a>
 */
final class PublicNet {

	/**
	 * This network, private use, shared by carriers, loopback, link-local (and with it
	 * the metadata of clouds), protocol assignments, documentation, 6to4 relays,
	 * benchmarks, multicast, reserved and broadcast.
	 */
	private static final List<Block> REFUSED_4 = List.of(Block.of("0.0.0.0", 8), Block.of("10.0.0.0", 8),
			Block.of("100.64.0.0", 10), Block.of("127.0.0.0", 8), Block.of("169.254.0.0", 16),
			Block.of("172.16.0.0", 12), Block.of("192.0.0.0", 24), Block.of("192.0.2.0", 24),
			Block.of("192.88.99.0", 24), Block.of("192.168.0.0", 16), Block.of("198.18.0.0", 15),
			Block.of("198.51.100.0", 24), Block.of("203.0.113.0", 24), Block.of("224.0.0.0", 4),
			Block.of("240.0.0.0", 4));

	/** Global unicast; all else of IPv6 is local, mapped, translated or reserved. */
	private static final Block GLOBAL_6 = Block.of("2000::", 3);

	/**
	 * Of global unicast: protocol assignments with Teredo and ORCHID, documentation, and
	 * 6to4, which holds an IPv4 address.
	 */
	private static final List<Block> REFUSED_6 = List.of(Block.of("2001::", 23), Block.of("2001:db8::", 32),
			Block.of("2002::", 16), Block.of("3fff::", 20));

	private PublicNet() {
	}

	/**
	 * Whether an address is one that anybody on the internet can reach.
	 */
	static boolean contains(InetAddress address) {
		return contains(address.getAddress());
	}

	static boolean contains(byte[] address) {
		if (address.length == 4) {
			return REFUSED_4.stream().noneMatch((block) -> block.holds(address));
		}
		return GLOBAL_6.holds(address) && REFUSED_6.stream().noneMatch((block) -> block.holds(address));
	}

	/** Addresses that begin with the same bits. */
	private record Block(byte[] begin, int bits) {

		static Block of(String literal, int bits) {
			return new Block(InetAddress.ofLiteral(literal).getAddress(), bits);
		}

		boolean holds(byte[] address) {
			if (address.length != this.begin.length) {
				return false;
			}
			for (int bit = 0; bit < this.bits; bit++) {
				int mask = 0x80 >> (bit % 8);
				if ((address[bit / 8] & mask) != (this.begin[bit / 8] & mask)) {
					return false;
				}
			}
			return true;
		}

		@Override
		public boolean equals(Object other) {
			return this == other;
		}

		@Override
		public int hashCode() {
			return System.identityHashCode(this);
		}

	}

}
