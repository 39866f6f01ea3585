package org.tribune.search;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.HtmlUtils;
import org.tribune.site.Site;
import org.tribune.site.SiteProperties;
import org.tribune.site.SiteSettings;

/**
 * Tells browsers how to search the magazine from their address bar: an OpenSearch 1.1
 * description document.
 */
@Controller
class DescriptionController {

	/** What the specification allows, in characters. */
	private static final int LONGEST_NAME = 16;

	private static final String DOCUMENT = """
			<?xml version="1.0" encoding="UTF-8"?>
			<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
			  <ShortName>%s</ShortName>
			  <Description>%s</Description>
			  <Language>%s</Language>
			  <InputEncoding>UTF-8</InputEncoding>
			  <OutputEncoding>UTF-8</OutputEncoding>
			  <Image width="16" height="16" type="image/svg+xml">%s</Image>
			  <Url type="text/html" method="get" template="%s?q={searchTerms}"/>
			  <Url type="application/opensearchdescription+xml" rel="self" template="%s"/>
			</OpenSearchDescription>
			""";

	private final Site site;

	private final SiteProperties properties;

	private final MessageSource messages;

	DescriptionController(Site site, SiteProperties properties, MessageSource messageSource) {
		this.site = site;
		this.properties = properties;
		this.messages = messageSource;
	}

	@GetMapping(path = "/opensearch.xml", produces = "application/opensearchdescription+xml;charset=UTF-8")
	@ResponseBody
	String describe() {
		SiteSettings settings = this.site.settings();
		String name = settings.name();
		String shortName = name.substring(0,
				name.offsetByCodePoints(0, Math.min(LONGEST_NAME, name.codePointCount(0, name.length()))));
		return DOCUMENT.formatted(xml(shortName),
				xml(this.messages.getMessage("search.description", new Object[] { name }, settings.language())),
				xml(settings.language().getLanguage()), xml(this.properties.absolute("/assets/icons/icon.svg")),
				xml(this.properties.absolute(SearchRequest.PATH)), xml(this.properties.absolute("/opensearch.xml")));
	}

	private static String xml(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

}
