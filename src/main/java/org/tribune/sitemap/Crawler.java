package org.tribune.sitemap;

import java.util.Arrays;
import java.util.List;

/**
 * Crawlers of artificial intelligence, by the names that robots.txt knows them by: as of
 * 2026-11-28, to be looked up again once a year where docs/distribution.md says. Crawlers
 * of the search engines that list the site are not among them.
 */
enum Crawler {

	/** OpenAI, for training. */
	GPT_BOT("GPTBot", Purpose.TRAINING),
	/** Anthropic, for training. */
	CLAUDE_BOT("ClaudeBot", Purpose.TRAINING),
	/** Google, whether Gemini may learn from what the search crawler fetched. */
	GOOGLE_EXTENDED("Google-Extended", Purpose.TRAINING),
	/** Apple, whether its models may learn from what the search crawler fetched. */
	APPLEBOT_EXTENDED("Applebot-Extended", Purpose.TRAINING),
	/** Meta, for training. */
	META_EXTERNAL_AGENT("meta-externalagent", Purpose.TRAINING),
	/** Common Crawl, whose archive many models learn from. */
	CC_BOT("CCBot", Purpose.TRAINING),
	/** Amazon, for answers and training. */
	AMAZONBOT("Amazonbot", Purpose.TRAINING),
	/** ByteDance, for training. */
	BYTESPIDER("Bytespider", Purpose.TRAINING),
	/** Cohere, for training. */
	COHERE("cohere-training-data-crawler", Purpose.TRAINING),
	/** Allen Institute, for training. */
	AI2_BOT("AI2Bot", Purpose.TRAINING),
	/** Huawei, for training. */
	PANGU_BOT("PanguBot", Purpose.TRAINING),
	/** OpenAI, search in ChatGPT. */
	OAI_SEARCH_BOT("OAI-SearchBot", Purpose.SEARCH),
	/** OpenAI, a page that somebody asked for. */
	CHATGPT_USER("ChatGPT-User", Purpose.SEARCH),
	/** Anthropic, search in Claude. */
	CLAUDE_SEARCH_BOT("Claude-SearchBot", Purpose.SEARCH),
	/** Anthropic, a page that somebody asked for. */
	CLAUDE_USER("Claude-User", Purpose.SEARCH),
	/** Perplexity, its index. */
	PERPLEXITY_BOT("PerplexityBot", Purpose.SEARCH),
	/** Perplexity, a page that somebody asked for. */
	PERPLEXITY_USER("Perplexity-User", Purpose.SEARCH),
	/** Mistral, a page that somebody asked for. */
	MISTRAL_USER("MistralAI-User", Purpose.SEARCH),
	/** DuckDuckGo, its assisted answers. */
	DUCK_ASSIST_BOT("DuckAssistBot", Purpose.SEARCH),
	/** Meta, a page that somebody asked for. */
	META_EXTERNAL_FETCHER("meta-externalfetcher", Purpose.SEARCH);

	private final String token;

	private final Purpose purpose;

	Crawler(String token, Purpose purpose) {
		this.token = token;
		this.purpose = purpose;
	}

	/**
	 * The names of those that come for a purpose.
	 */
	static List<String> tokens(Purpose purpose) {
		return Arrays.stream(values()).filter((one) -> one.purpose == purpose).map((one) -> one.token).toList();
	}

	/**
	 * What they come for.
	 */
	enum Purpose {

		/** To gather texts that models learn from. */
		TRAINING,
		/** To answer somebody now, naming the source. */
		SEARCH

	}

}
