// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator;

import io.hinterland.accelerator.adjacency.Adjacency;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.event.TransactionEventListener;
import org.neo4j.kernel.extension.ExtensionFactory;
import org.neo4j.kernel.extension.ExtensionType;
import org.neo4j.kernel.extension.context.ExtensionContext;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.kernel.lifecycle.Lifecycle;
import org.neo4j.kernel.lifecycle.LifecycleAdapter;

/** Gives each database its adjacency, which listens to transactions from before the first one. */
public final class AcceleratorExtension extends ExtensionFactory<AcceleratorExtension.Dependencies> {

    /** What the server has to bring. */
    public interface Dependencies {
        GraphDatabaseAPI database();

        DatabaseManagementService databases();
    }

    public AcceleratorExtension() {
        super(ExtensionType.DATABASE, "hinterland-adjacency");
    }

    @Override
    public Lifecycle newInstance(ExtensionContext context, Dependencies dependencies) {
        GraphDatabaseAPI database = dependencies.database();
        String name = database.databaseName();
        if (name.equals("system")) {
            return new LifecycleAdapter();
        }
        Adjacency adjacency = new Adjacency(database);
        TransactionEventListener<?> listener = adjacency.listener();
        context.dependencySatisfier().satisfyDependency(adjacency);
        return new LifecycleAdapter() {
            @Override
            public void init() {
                dependencies.databases().registerTransactionEventListener(name, listener);
            }

            @Override
            public void shutdown() {
                dependencies.databases().unregisterTransactionEventListener(name, listener);
            }
        };
    }
}
