/**
 * Notices to persons: in the portal, and by mail where the system has a mail server and the person an address.
 * Publishes their sending and closing by any feature in its own transaction, their reading by the person, and the state of the mail.
 * Must never send mail inside the transaction that decides, never the same notice twice, and never personal data of anybody else.
 */
package org.wis.notice;
