import Story from './story';

const Page = () => <Story />;
export default Page;
