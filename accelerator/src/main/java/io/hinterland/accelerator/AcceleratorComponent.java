// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator;

import org.neo4j.internal.kernel.api.exceptions.ProcedureException;
import org.neo4j.kernel.api.exceptions.Status;
import org.neo4j.kernel.api.procedure.Context;
import org.neo4j.kernel.api.procedure.GlobalProcedures;
import org.neo4j.kernel.extension.ExtensionFactory;
import org.neo4j.kernel.extension.ExtensionType;
import org.neo4j.kernel.extension.context.ExtensionContext;
import org.neo4j.kernel.impl.factory.DbmsInfo;
import org.neo4j.kernel.lifecycle.Lifecycle;
import org.neo4j.kernel.lifecycle.LifecycleAdapter;

/** Gives the procedures of this module the {@link VisibleAdjacency} of the database that they are called in. */
public final class AcceleratorComponent extends ExtensionFactory<AcceleratorComponent.Dependencies> {

    /** What the server has to bring. */
    public interface Dependencies {
        GlobalProcedures procedures();
    }

    public AcceleratorComponent() {
        super(ExtensionType.GLOBAL, "hinterland-procedures");
    }

    @Override
    public Lifecycle newInstance(ExtensionContext context, Dependencies dependencies) {
        return new LifecycleAdapter() {
            @Override
            public void init() {
                dependencies
                        .procedures()
                        .registerComponent(VisibleAdjacency.class, call -> network(call, context.dbmsInfo()), true);
            }
        };
    }

    /**
     * Members of a cluster get changes from each other past the listeners, and the Enterprise edition has rights on
     * parts of a graph, which the adjacency knows nothing of.
     */
    private static VisibleAdjacency network(Context call, DbmsInfo edition) throws ProcedureException {
        if (edition != DbmsInfo.COMMUNITY) {
            throw new ProcedureException(
                    Status.Procedure.ProcedureCallFailed,
                    "The accelerator of Hinterland works in Neo4j Community alone; Hinterland itself needs no accelerator");
        }
        return VisibleAdjacency.of(call);
    }
}
