/**
 * The exam of a session: question bank of a course, random papers, sittings with a clock that the server keeps, results.
 * Publishes the use cases of organiser and examinee, and {@link org.wis.exam.ExamOutcomes} for the completion of a session.
 * Must never tell a right answer before the paper is handed in, nor take an answer after its time.
 */
package org.wis.exam;
