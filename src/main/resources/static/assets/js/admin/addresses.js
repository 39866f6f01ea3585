// The field for an address proposes the pages of the site while one types.
document.querySelector("input[name=address]")?.setAttribute("list", "addresses");
