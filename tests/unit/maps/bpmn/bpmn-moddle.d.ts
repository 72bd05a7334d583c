/** The package describes its elements but not itself; only what the tests use is described here. */
declare module 'bpmn-moddle' {
  export class BpmnModdle {
    fromXML(xml: string): Promise<{readonly warnings: readonly {readonly message: string}[]}>;
  }
}
