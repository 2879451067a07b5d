/**
 * Required positions (article 28): how many posts each kind of office must have, what is missing where on any day, who left without handing over, how stable the teams are.
 * Publishes the norms, the overview of gaps by place, hand-overs and the yearly figures of turnover and tenure.
 * Must never lower a norm below what the regulation asks, and never judge a person.
 */
package org.wis.position;
