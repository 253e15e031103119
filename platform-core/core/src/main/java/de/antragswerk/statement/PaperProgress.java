package de.antragswerk.statement;

/** How far the papers of a settlement are. */
public record PaperProgress(long waiting, long made, long impossible) {

    public long all() {
        return waiting + made + impossible;
    }

    public boolean done() {
        return waiting == 0;
    }

    /** In whole percent, rounded down: 100 means that nothing waits. */
    public int percent() {
        return all() == 0 ? 100 : (int) ((made + impossible) * 100 / all());
    }
}
