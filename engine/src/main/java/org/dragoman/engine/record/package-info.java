/**
 * Writes the record as JSON (docs: the record's contract). In come {@link org.dragoman.engine.coding.Coding}s, one by one, and
 * at last their {@link org.dragoman.engine.reconcile.Reconciliation}; out goes one document.
 * {@link org.dragoman.engine.record.RecordWriter} keeps no coding in memory: what must wait for the reconciliation waits in
 * temporary files.
 */
package org.dragoman.engine.record;
