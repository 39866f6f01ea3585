package org.tribune.graph;

/**
 * Who signs.
 */
public sealed interface Author extends Node permits Person, Organization {

}
