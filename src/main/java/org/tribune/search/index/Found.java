package org.tribune.search.index;

import java.util.List;
import java.util.Map;

/**
 * What a query found.
 *
 * @param ids of the articles of the slice, in order
 * @param total of articles, counted up to the bound of the slice
 * @param counts how many articles have each value of the fields that were to be counted
 * @param bounded whether there are more articles than were counted by value
 */
public record Found(List<Long> ids, int total, Map<String, Map<Long, Integer>> counts, boolean bounded) {
}
