/**
 * Made-up data (合成数据) for demo, practice and benchmarks: one fictitious county under the unallocated prefix 99, whose women, families and numbers belong to nobody.
 * Publishes the seeded generator {@link org.wis.operations.synthetic.SyntheticRegistry} and the filling of a demo through the domain.
 * Must never touch a real division, and never write around the gate.
 */
package org.wis.operations.synthetic;
