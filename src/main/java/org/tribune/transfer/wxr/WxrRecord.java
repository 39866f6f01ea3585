package org.tribune.transfer.wxr;

/**
 * One thing that an export declares, in the order of the file.
 */
public sealed interface WxrRecord permits WxrAuthor, WxrTerm, WxrItem {

}
