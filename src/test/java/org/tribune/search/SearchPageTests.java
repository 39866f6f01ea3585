package org.tribune.search;

import org.tribune.TribuneTest;

@TribuneTest
class SearchPageTests extends SearchPages {

}
