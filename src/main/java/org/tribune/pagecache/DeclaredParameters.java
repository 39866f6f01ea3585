package org.tribune.pagecache;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
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
 * {@code @RequestParam} or in a form that is a record, and the {@link PageParameters}.
 * Whatever else stands in a query is nobody's business.
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
			names.addAll(names(parameter));
		}
		return info.getPathPatternsCondition().getPatterns().stream().map((one) -> new Declaration(one, names));
	}

	/** Those of a form are the components of its record. */
	private static List<String> names(MethodParameter parameter) {
		Class<?> type = parameter.getParameterType();
		if (type.isRecord()) {
			return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
		}
		RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
		if (asked == null) {
			return List.of();
		}
		if (!asked.name().isEmpty()) {
			return List.of(asked.name());
		}
		parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
		String name = parameter.getParameterName();
		return (name != null) ? List.of(name) : List.of();
	}

	private record Declaration(PathPattern pattern, SortedSet<String> names) {
	}

}
