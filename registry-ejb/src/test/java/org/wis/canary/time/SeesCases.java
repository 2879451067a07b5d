package org.wis.canary.time;

import org.wis.canary.cases.OpenCard;

/** The ground sees a feature. */
class SeesCases {

    OpenCard card;
}
