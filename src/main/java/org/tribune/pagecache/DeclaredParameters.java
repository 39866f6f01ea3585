package org.tribune.pagecache;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import org.tribune.site.PageParameters;

/**
 * The parameters of the query that change a page: those its controller takes as
 * {@code @RequestParam}, and the {@link PageParameters}. Whatever else stands in a query
 * is nobody's business.
 */
final class DeclaredParameters {

	private final Supplier<List<Declaration>> source;

	private volatile @Nullable List<Declaration> declarations;

	/**
	 * Asks for the mappings when the first query arrives.
	 */
	DeclaredParameters(Supplier<Map<RequestMappingInfo, HandlerMethod>> mappings, List<PageParameters> others) {
		this.source = () -> Stream
			.concat(mappings.get().entrySet().stream().flatMap((one) -> declared(one.getKey(), one.getValue())),
					others.stream()
						.map((one) -> new Declaration(PathPatternParser.defaultInstance.parse(one.path()),
								new TreeSet<>(one.names()))))
			.sorted(Comparator.comparing(Declaration::pattern))
			.toList();
	}

	/**
	 * The names, in order, of what a page declares.
	 */
	SortedSet<String> of(String path) {
		List<Declaration> all = this.declarations;
		if (all == null) {
			all = this.source.get();
			this.declarations = all;
		}
		PathContainer asked = PathContainer.parsePath(path);
		SortedSet<String> names = new TreeSet<>();
		PathPattern best = null;
		for (Declaration one : all) {
			if ((best == null || one.pattern().equals(best)) && one.pattern().matches(asked)) {
				best = one.pattern();
				names.addAll(one.names());
			}
		}
		return names;
	}

	private static Stream<Declaration> declared(RequestMappingInfo info, HandlerMethod handler) {
		boolean reads = info.getMethodsCondition().isEmpty()
				|| info.getMethodsCondition().getMethods().contains(RequestMethod.GET);
		if (!reads || info.getPathPatternsCondition() == null) {
			return Stream.empty();
		}
		SortedSet<String> names = new TreeSet<>();
		info.getParamsCondition().getExpressions().forEach((one) -> names.add(one.getName()));
		for (MethodParameter parameter : handler.getMethodParameters()) {
			RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
			if (asked != null) {
				names.addAll(name(asked, parameter));
			}
		}
		return info.getPathPatternsCondition().getPatterns().stream().map((one) -> new Declaration(one, names));
	}

	private static List<String> name(RequestParam asked, MethodParameter parameter) {
		List<String> names = new ArrayList<>();
		if (!asked.name().isEmpty()) {
			names.add(asked.name());
		}
		else {
			parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
			String name = parameter.getParameterName();
			if (name != null) {
				names.add(name);
			}
		}
		return names;
	}

	private record Declaration(PathPattern pattern, SortedSet<String> names) {
	}

}
