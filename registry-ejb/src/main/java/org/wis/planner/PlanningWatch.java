package org.wis.planner;

/** Hears how a search goes and may stop it. Called on the thread that searches. */
public interface PlanningWatch {

    /** The stages of a search. */
    enum Stage {
        /** Is each person's need within reach? */
        PERSONS,
        /** Is each county's? */
        COUNTIES,
        /** A plan for all. */
        TOGETHER,
        /** Why there is none. */
        REASONS
    }

    /** Nobody looks and nobody stops it. */
    PlanningWatch NONE = new PlanningWatch() {
        @Override
        public void at(Stage stage, int done, int of, int unserved) {
            // nobody looks
        }

        @Override
        public boolean stopped() {
            return false;
        }
    };

    /**
     * Where it is.
     *
     * @param done     steps of this stage that are done
     * @param of       steps of this stage
     * @param unserved persons without a plan so far; -1 while unknown
     */
    void at(Stage stage, int done, int of, int unserved);

    /** Whether a person asked it to stop. */
    boolean stopped();
}
