package org.dragoman.engine.timing;

/** Told when the stages of coding one article begin and end; {@link #NONE} measures nothing. For one thread at a time. */
public interface StageClock {

    /** Measures nothing. */
    StageClock NONE = new StageClock() {
        @Override
        public void start() {}

        @Override
        public void lap(String stage) {}
    };

    /** An article begins. */
    void start();

    /** The named stage has ended, the next begins. */
    void lap(String stage);
}
